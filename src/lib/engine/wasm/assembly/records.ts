/**
 * What the host lays out in memory. Every field is a 32-bit word, in this order, so that the host can write a record as an Int32Array;
 * the build hands the field names to the host (layout.generated.ts). Pointers and strides are in bytes.
 */

// @ts-ignore: decorator
@unmanaged
export class Layer {
  inputs: i32;
  units: i32;
  /** Vectors in a row of outputs: units / lanes, rounded up. Padding units are zero. */
  vectors: i32;
  /** Distance of two samples' rows of inputs. */
  inputStride: i32;
  /** Distance of two samples' rows of outputs. */
  stride: i32;
  /** Code of the activation. */
  activation: i32;
  /** 1: few units; lanes run over the inputs (narrow.ts). */
  narrow: i32;
  /** Weights in panels of units, [units panel][inputs]; of a narrow layer in panels of inputs, [inputs panel][units]. */
  weights: usize;
  /** The same weights in panels of inputs, for the backward pass; 0 for the first and for narrow layers, which need no second copy. */
  transposed: usize;
  /** Biases [units]; zeros that no optimiser sees where the layer has none. */
  bias: usize;
  /** Bytes of the weights that the optimiser moves, then of the biases (0 where the layer has none). */
  weightBytes: usize;
  biasBytes: usize;
  /** Outputs of a chunk of samples, [rows][stride]. */
  outputs: usize;
  /** Derivatives of the activations of a chunk, [rows][stride]; 0 where they are found again from the outputs. */
  derivatives: usize;
  /** Factors of the pre-activations, [units], or 0. */
  scales: usize;
  /** Hash values below this keep a unit (dropout.ts). */
  keepThreshold: u32;
  /** This layer's part of the dropout hash. */
  dropoutKey: u32;
  /** 1: the layer has dropout. */
  drops: i32;
}

// @ts-ignore: decorator
@unmanaged
export class Net {
  layerCount: i32;
  /** The layers' records, one after the other. */
  layers: usize;
  /** Samples in the data. */
  samples: i32;
  /** Samples in a step. */
  batchSize: i32;
  /** Samples that are carried forward and backward at once. */
  chunkRows: i32;
  /** Inputs of all samples, [samples][xStride]. */
  x: usize;
  xStride: i32;
  /** Targets of all samples, [samples][yStride], padded like the outputs. */
  y: usize;
  yStride: i32;
  /** Inputs and targets gathered for a chunk of a minibatch. */
  xChunk: usize;
  yChunk: usize;
  /** The order of the samples in the epoch (u32), or 0 for a full batch. */
  order: usize;
  /** Code of the loss. */
  loss: i32;
  /** d(loss)/d(outputs), then of each layer in turn: two buffers, [rows][widest stride]. */
  delta: usize;
  otherDelta: usize;
  /** The outputs, and the gradient with respect to them, without padding: for the experiment's own part of the loss. */
  packedOutputs: usize;
  packedGradient: usize;
  /** From a weight to its gradient, and to the optimiser's two running means: arrays of one shape, so distances in bytes. */
  toGradient: usize;
  toFirstMoment: usize;
  toSecondMoment: usize;
  /** Code of the optimiser. */
  optimiser: i32;
  /** Steps taken. */
  step: u32;
  /** The record of the optimiser's numbers. */
  settings: usize;
}

// @ts-ignore: decorator
@inline
export function layerAt(net: Net, i: i32): Layer {
  return changetype<Layer>(net.layers + i * offsetof<Layer>());
}

/** The optimiser's numbers, doubles. */
// @ts-ignore: decorator
@unmanaged
export class Settings {
  learningRate: f64;
  momentum: f64;
  beta1: f64;
  beta2: f64;
  epsilon: f64;
  weightDecay: f64;
  /** beta1^t and beta2^t of the steps t taken, by repeated multiplication. */
  beta1Power: f64;
  beta2Power: f64;
}
