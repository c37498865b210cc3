/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface ProjectionFrame extends TrainedFrame {
  /** Measured epochs so far. */
  epochs: Float32Array;
  /** Relative error of the response at each frequency 0, 1, 2, ..., one row an epoch. */
  errors: Float32Array;
  /** Epoch at which each frequency was learned; NaN: not yet. */
  passages: number[];
  /** Size of the labels' and of the outputs' part at each frequency; what labels without any order would have. */
  wanted: Float64Array;
  now: Float64Array;
  noise: number;
  /** The direction as a picture, [196], from -1 to 1; where each training image lies along it, 0 to 1, and its digit. */
  direction: Float32Array;
  places: Float32Array;
  digits: Uint8Array;
}
