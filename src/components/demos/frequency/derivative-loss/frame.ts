/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** One of the two runs. */
export interface Fit {
  /** At the drawn points. */
  values: Float32Array;
  /** Relative error of each frequency, one row of `peaks.length` a measured step. */
  errors: Float32Array;
  /** Mean squared error at each measured step, without the derivative term. */
  loss: Float32Array;
  /** Step at which each frequency was learned; NaN: not yet. */
  passages: number[];
}

export interface DerivativeFrame extends TrainedFrame {
  x: Float32Array;
  target: Float32Array;
  /** Frequencies of the target, low to high. */
  peaks: number[];
  /** Measured steps. */
  steps: Float64Array;
  plain: Fit;
  derivative: Fit;
  /** Weight of the derivative term, and what the term is of: the slope's error or its size. */
  weight: number;
  term: 'error' | 'size';
}
