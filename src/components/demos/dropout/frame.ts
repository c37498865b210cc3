/** What the dropout figures draw. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { Hidden, Neurons } from '#lib/numerics/two-layer.ts';

export interface Points {
  x: number[];
  y: number[];
}

/** What is measured of every network at every measured step: lists, [networks][steps]. */
export interface Courses {
  /** The full network's mean squared error on the points. */
  loss: number[][];
  /** The variation of its slope. */
  variation: number[][];
  /** The share of the active neurons' amplitude in the best directions. */
  share: number[][];
  /** The mean over the points of sum_j (a_j s_j)^2: the dropout penalty R_1 apart from its factor. */
  parts: number[][];
}

export interface DropoutFrame extends TrainedFrame, Courses {
  points: Points;
  activation: Hidden;
  keep: number;
  /** The neurons from which all networks start. */
  before: Neurons;
  /** The networks now: without dropout, with it, and what else the figure trains. */
  networks: Neurons[];
  steps: number[];
}
