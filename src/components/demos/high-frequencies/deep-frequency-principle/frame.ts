/** What the figure draws. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

/** A network of the race. */
export interface NetworkRecord {
  /** Hidden layers, and units in each. */
  depth: number;
  width: number;
  parameters: number;
  /** Mean squared error at each measured step until the fit. */
  loss: Float32Array;
  /** Step at which it was fitted; NaN: not yet. */
  fitStep: number;
  /** Steps at which the ratios were measured: the first is 0, the last the newest. */
  ratioSteps: number[];
  /** Low-frequency ratio of the target on the outputs of hidden layers 1 .. depth, one row a step of `ratioSteps`. */
  ratios: Float64Array;
  /** Where the output is above 0 in the plane: `signBits`. */
  region: Uint32Array;
}

export interface DepthFrame extends TrainedFrame {
  /** Points [200][2] and their classes, +1 and -1. */
  x: Float32Array;
  y: Int32Array;
  /** Measured steps so far; the records of a fitted network are shorter. */
  steps: Uint32Array;
  /** Low-frequency ratio of the target on the points themselves. */
  inputRatio: number;
  networks: NetworkRecord[];
}
