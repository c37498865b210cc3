/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import type { Neurons } from '#lib/numerics/two-layer.ts';

/** One of the three networks. */
export interface Network {
  /** Initial standard deviation: width^-g. */
  g: number;
  neurons: Neurons<Float32Array>;
  /** Mean squared error on the points. */
  loss: number;
  /** Change of all (w, b) since the start, relative to their initial length. */
  change: number;
  /** Number of best directions that hold 95% of the amplitude; NaN before the end. */
  enough: number;
  /** Share of the amplitude in the counted directions at each measured step. */
  shares: number[];
}

export interface CondensationFrame extends TrainedFrame {
  pointX: number[];
  pointY: number[];
  /** Number of best directions that are counted. */
  directions: number;
  /** The same random neurons start all three networks, at three sizes: orientation in degrees, amplitude |a||(w, b)| at standard deviation 1. */
  before: { angles: Float32Array; amplitudes: Float32Array };
  /** From large to small initial weights. */
  networks: Network[];
  steps: number[];
}
