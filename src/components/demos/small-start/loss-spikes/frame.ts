/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** The first spike. */
export interface Spike {
  /** Least loss before it, and the step and the loss of its peak so far. */
  base: number;
  peak: number;
  loss: number;
  /** The step at which the loss is nearly back; NaN: not yet. */
  over: number;
  /** f - y at the peak, at each point. */
  error: number[];
}

export interface LossSpikesFrame extends TrainedFrame {
  /** Points in [-pi, pi); f - y at each now. */
  x: number[];
  error: number[];
  /** Measured steps, and the loss at each. */
  steps: number[];
  loss: number[];
  /** Where it was measured: the largest eigenvalue of the Hessian, and 2 over the learning rate. */
  curvature: { step: number; value: number; bound: number }[];
  /** As it was last measured while the loss fell quietly, before the spike. */
  quiet: {
    step: number;
    /** Largest eigenvalue of the Hessian. */
    value: number;
    /** How the outputs change along its eigenvector, at each point: J v. Empty before the first measurement. */
    pattern: number[];
    /** f - y at each point. */
    error: number[];
  };
  spike: Spike | null;
  /** Shares of the squared error at the peak (now, while there was none) at the frequencies k = 0, 1, ... */
  shares: number[];
  /** Share of the pairs of neurons that are parallel or opposite: when the spike began, and now. */
  alignedBefore: number;
  alignedNow: number;
}
