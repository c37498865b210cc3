/** What the figure draws. */
import type { Frame } from '#lib/experiment/frame.ts';

/** Eigenvalues of the Hessian, by rising value, and how many of them are negative, zero and positive. */
export interface Curvature {
  values: number[];
  counts: { negative: number; zero: number; positive: number };
}

/** Where the region ends in which the inserted layer is linear on the data. */
export interface Edge {
  /** The unit whose bias is lowered. */
  unit: number;
  /** -1: the unit's sign is turned first, so that its other end is the lower one. */
  sign: 1 | -1;
  /** Its bias at the edge. */
  bias: number;
  /** Change of the loss per unit by which the bias is lowered further; below 0: downhill. */
  slope: number;
}

/** One more unit of the inserted layer, with output weight 0: it computes relu(sign h + bias), h the output of a tanh unit. */
export interface Extra {
  unit: number;
  sign: 1 | -1;
  bias: number;
}

/** Both networks at the moment at which the layer is inserted. */
export interface Lifted {
  /** Weights in the engine's order. */
  shallowWeights: Float64Array;
  deepWeights: Float64Array;
  /** Outputs at the points, then on the grid. */
  shallowOutputs: Float64Array;
  deepOutputs: Float64Array;
  shallowLoss: number;
  /** Gradients of the loss, in the order of the weights. */
  shallowGradient: Float64Array;
  deepGradient: Float64Array;
  shallowCurvature: Curvature;
  deepCurvature: Curvature;
  /** Least and largest output of each tanh unit on the points: what the first inserted layer reads. */
  unitRanges: [number, number][];
  edge: Edge;
  /** Null where there is none. */
  extra: Extra | null;
}

/** Losses at recorded steps, counted from the moment the layer is inserted. */
export interface After {
  steps: number[];
  shallow: number[];
  within: number[];
  beyond: number[];
}

export interface DepthFrame extends Frame {
  /** The parameters in words, and those of the shallow network. */
  setting: string;
  shallowSetting: string;
  /** Shallow training: recorded steps, losses, and the gradient now, in the order of the weights. */
  training: { steps: number[]; loss: number[] };
  gradientNow: Float64Array;
  /** On the grid: the shallow network now, or at its critical point; and the deep one that was moved beyond the edge, now. */
  fit: Float32Array;
  fitBeyond: Float32Array | null;
  /** Once the layer is in. */
  lifted: Lifted | null;
  after: After;
}
