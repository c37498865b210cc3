/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** One model: how many frequencies it has, and its fit. */
export interface Fit {
  frequencies: number;
  /** Places of the section, in [0, 1], denser at the points; the fit there. */
  x: Float64Array;
  y: Float64Array;
  /** Root mean square of the fit halfway between neighbouring points. */
  height: number;
}

export interface RateFrame extends TrainedFrame {
  exponent: number;
  dimension: number;
  pointX: number[];
  pointY: number[];
  /** Before training and now, of each model. */
  fits: Fit[];
  /** Measured steps so far; largest error at a point of each model at each. */
  steps: number[];
  errors: number[][];
}
