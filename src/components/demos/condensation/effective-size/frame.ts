/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { Neurons } from '#lib/numerics/two-layer.ts';

/** One of the two networks, now and over training. */
export interface Side {
  neurons: Neurons;
  /** Largest difference to the network merged into `counts` neurons, as a share of the target's range. */
  differences: number[];
  /** At each measured step: number of merged neurons that suffice, and mean squared error on the points. */
  effective: number[];
  loss: number[];
}

export interface SizeFrame extends TrainedFrame {
  points: { x: readonly number[]; y: readonly number[] };
  counts: number[];
  small: Side;
  large: Side;
  steps: number[];
}
