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

/** The matrices of a transformer; all but the two embeddings and the read-out are there once in each block. */
export type TransformerMatrix = 'token' | 'position' | 'query' | 'key' | 'value' | 'project' | 'expand' | 'contract' | 'readout';

/**
 * A transformer that reads `length` tokens and answers at the last of them (Vaswani et al. 2017, Sections 3.1 to 3.5: the decoder alone,
 * with one head, learned positions and ReLU). Position t starts as x_t = token[s_t] + position[t]; each block then adds attention,
 *   x_t <- x_t + project sum_{s <= t} a_ts value x_s,   a_t = softmax over s <= t of (query x_t) . (key x_s) / sqrt(width),
 * and a feed-forward part, x_t <- x_t + contract relu(expand x_t + b) + c. The output is readout x_last. Only b and c are biases.
 */
export interface TransformerSpec {
  /** Tokens that can be read: 0, 1, ..., vocabulary - 1. */
  vocabulary: number;
  /** Tokens of a sequence. */
  length: number;
  /** Numbers that stand for a position, between the blocks as well. */
  width: number;
  blocks: 1 | 2;
  /** Units of the feed-forward part. */
  hidden: number;
  /** Classes to answer with. */
  outputs: number;
  /** Each x_t is brought to mean 0 and variance 1 after each addition (no gain, no shift; 1e-5 is added to the variance). */
  layerNorm?: boolean;
  /** How each matrix is drawn, in all blocks alike; `fan` and `width` as for a layer. Biases start at 0. */
  init: Record<TransformerMatrix, Init>;
}

export interface TransformerTrainerSpec {
  network: TransformerSpec;
  /** Every step is one on all samples, with the mean over them of -log softmax(output)_label as its loss. */
  optimiser: Optimiser;
  /** Sequences, row-major [samples][length]. */
  tokens: ArrayLike<number>;
  /** The class of each sample. */
  labels: ArrayLike<number>;
  /** 32-bit unsigned integer. All that is random follows from it. */
  seed: number;
}

export interface TransformerTrainer {
  readonly parameterCount: number;
  /** Steps taken so far. */
  readonly steps: number;
  step(count: number): void;
  /** Training loss of the current weights. */
  loss(): number;
  /** Outputs before the softmax for sequences [n][length]: [n][outputs]. Without argument: for those of the training set. */
  predict(tokens?: ArrayLike<number>): Real;
  /** Where the last position looks in block `block` (0 = first), for sequences [n][length]: a_last,s as [n][length]. */
  attention(block: number, tokens?: ArrayLike<number>): Real;
  /** A copy of all weights in the order of `transformerParts` (transformer/network.ts). */
  weights(): Real;
  setWeights(values: ArrayLike<number>): void;
  /** Gradient of the training loss in the order of `weights()`. */
  gradient(): Real;
  setLearningRate(learningRate: number): void;
  /** Frees what the engine holds. The trainer must not be used afterwards. */
  dispose(): void;
}

export type EngineName = 'wasm' | 'tfjs';
export type Precision = 'float32' | 'float64';

/** Which engine it is. */
export interface EngineKind {
  readonly name: EngineName;
  readonly precision: Precision;
}

export interface Engine extends EngineKind {
  create(spec: TrainerSpec): Trainer;
}

/** The second kind of network has an engine of its own, of the same name and precision, loaded only by what trains transformers. */
export interface TransformerEngine extends EngineKind {
  create(spec: TransformerTrainerSpec): TransformerTrainer;
}
