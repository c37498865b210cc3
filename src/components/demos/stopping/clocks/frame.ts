/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface ClocksFrame extends TrainedFrame {
  /** The parameters of this run, in words. */
  setting: string;
  /** Kept steps so far. */
  steps: Float64Array;
  /** Of each part, at each kept step: its share of the test error, the mean of all trainings. Three lists. */
  partErrors: Float64Array[];
  /** Of each training, at each kept step: its test error. [steps x trainings], row by row. */
  errors: Float64Array;
  /** Samples of the first training: places in [-pi, pi), and noisy values. */
  x: Float64Array;
  noisy: Float64Array;
  /** Its coefficients at each kept step. [steps x waves], row by row. */
  coefficients: Float64Array;
}
