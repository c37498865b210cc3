/**
 * The one interface to a training engine. Two engines implement it: our WebAssembly kernels (`wasm/`, what readers get) and
 * TensorFlow.js (`tfjs/`, the independent reference). Everything that both share, the initial weights above all, is computed
 * once in this folder, so that the engines differ in arithmetic only.
 */

/** Numbers as an engine holds them. */
export type Real = Float32Array | Float64Array;

/** `phi` and `sRelu` are those of MscaleDNN (Liu, Cai & Xu 2020, arXiv 2007.11207, Eqs. for compact activations). */
export type Activation = 'identity' | 'tanh' | 'relu' | 'sine' | 'sigmoid' | 'softplus' | 'xTanh' | 'x2Tanh' | 'sRelu' | 'phi';

/** How the entries of one weight matrix or bias vector are drawn. `fan` is the layer's number of inputs, `width` its number of units. */
export type Init =
  | { kind: 'zero' }
  /** N(0, std^2) */
  | { kind: 'normal'; std: number }
  /** N(0, m^(-2 exponent)), m the width given here (the width of the hidden layers) */
  | { kind: 'widthPower'; width: number; exponent: number }
  /** Glorot normal: std = gain sqrt(2 / (fan in + fan out)) */
  | { kind: 'glorot'; gain: number }
  /** He normal: std = gain sqrt(2 / fan in) */
  | { kind: 'he'; gain: number }
  /** uniform on [-limit, limit] */
  | { kind: 'uniform'; limit: number }
  /** +scale or -scale with equal probability */
  | { kind: 'rademacher'; scale: number }
  /** given values, row-major [units][inputs] for weights, [units] for biases */
  | { kind: 'values'; values: ArrayLike<number> };

export interface LayerSpec {
  width: number;
  activation: Activation;
  weights: Init;
  /** `null`: the layer has no bias. */
  bias: Init | null;
  /** Probability that a unit is kept in a training step (inverted dropout: kept outputs are divided by it). 1 or absent: no dropout. */
  keep?: number;
}

export interface NetworkSpec {
  inputs: number;
  /** Hidden layers in order, then the output layer. */
  layers: LayerSpec[];
  /**
   * Fixed Fourier features put before the first layer: x -> [cos 2 pi B x, sin 2 pi B x], B of `count` rows, entries N(0, sigma^2).
   * The first layer then has 2 `count` inputs (Tancik et al. 2020, Eq. 5).
   */
  fourier?: { count: number; sigma: number };
  /** Fixed factor of each first-layer unit's pre-activation, bias included: s_j (w_j . x + b_j) (MscaleDNN). Not trained. */
  firstLayerScales?: ArrayLike<number>;
}

/**
 * `gd`: w <- w - rate g. `momentum`: v <- momentum v + g, w <- w - rate v. `adam`: Kingma & Ba (2015), Algorithm 1, epsilon outside the
 * root; defaults 0.9, 0.999, 1e-8. `weightDecay` is decoupled (w <- (1 - rate weightDecay) w before the step) and spares biases.
 */
export type Optimiser =
  | { kind: 'gd'; learningRate: number; weightDecay?: number }
  | { kind: 'momentum'; learningRate: number; momentum: number; weightDecay?: number }
  | { kind: 'adam'; learningRate: number; beta1?: number; beta2?: number; epsilon?: number; weightDecay?: number };

export interface TrainingSpec {
  /**
   * `mse`: mean over samples of the sum over outputs of (f - y)^2. `crossEntropy`: mean over samples of -sum_c y_c log softmax(f)_c.
   * `none`: only the experiment's own output gradient.
   */
  loss: 'mse' | 'crossEntropy' | 'none';
  optimiser: Optimiser;
  /**
   * Samples in a step, drawn without replacement, reshuffled each epoch of floor(samples / batchSize) steps. Absent: full batch.
   */
  batchSize?: number;
  /**
   * The experiment's own part of the loss. Called in every step between the forward and the backward pass with the outputs of the
   * batch, [samples][outputs]; adds d(loss)/d(output) to `gradient` in place and returns the loss it adds. `samples` are the
   * batch's indices into the data.
   */
  outputGradient?: (outputs: Real, gradient: Real, samples: Uint32Array) => number;
}

export interface TrainerSpec {
  network: NetworkSpec;
  training: TrainingSpec;
  /** Inputs, row-major [samples][inputs]. */
  x: ArrayLike<number>;
  /** Targets, row-major [samples][outputs]. Ignored, and may be empty, with loss 'none'. */
  y: ArrayLike<number>;
  /** 32-bit unsigned integer. All that is random follows from it. */
  seed: number;
}

export interface Trainer {
  readonly parameterCount: number;
  /** Steps taken so far. */
  readonly steps: number;
  /** Takes `count` optimiser steps. */
  step(count: number): void;
  /** Training loss of the current weights on all samples, without dropout (and without the experiment's own part). */
  loss(): number;
  /** Outputs for inputs [n][inputs]: [n][outputs], without dropout. Without argument: for the training inputs. */
  predict(x?: ArrayLike<number>): Real;
  /** Outputs of hidden layer `layer` (0 = first) for inputs [n][inputs]: [n][width]. */
  hidden(layer: number, x?: ArrayLike<number>): Real;
  /** A copy of all weights: layer by layer, the matrix [units][inputs] row-major, then the biases (where the layer has them). */
  weights(): Real;
  setWeights(values: ArrayLike<number>): void;
  /** Gradient of the training loss (all samples, no dropout, the experiment's own part included) in the order of `weights()`. */
  gradient(): Real;
  /** Replaces the data; the number of samples may change. Weights and optimiser state stay. */
  setData(x: ArrayLike<number>, y: ArrayLike<number>): void;
  setLearningRate(learningRate: number): void;
  /** Frees what the engine holds. The trainer must not be used afterwards. */
  dispose(): void;
}

export type EngineName = 'wasm' | 'tfjs';
export type Precision = 'float32' | 'float64';

export interface Engine {
  readonly name: EngineName;
  readonly precision: Precision;
  create(spec: TrainerSpec): Trainer;
}
