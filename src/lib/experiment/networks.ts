/** Specifications of the networks that most experiments train. */
import type { Activation, Init, LayerSpec, NetworkSpec } from '#lib/engine/types.ts';

interface Deep {
  inputs: number;
  /** Of the hidden layers. */
  widths: readonly number[];
  activation: Activation;
  /** Initial weights of the first layer and of all others; initial biases of all. */
  first: Init;
  later: Init;
  bias: Init;
}

/** A fully connected network with one linear output, whose first layer may start from weights of another kind. */
export function deepNetwork({ inputs, widths, activation, first, later, bias }: Deep): NetworkSpec {
  const hidden = widths.map((width, i): LayerSpec => ({ width, activation, weights: i === 0 ? first : later, bias }));
  return { inputs, layers: [...hidden, { width: 1, activation: 'identity', weights: later, bias }] };
}

/** Weights of the size that is usual for an activation, times a factor: Glorot's for tanh and sigmoid, He's for the others. */
export const usualWeights = (activation: Activation, gain: number): Init => ({
  kind: activation === 'tanh' || activation === 'sigmoid' ? 'glorot' : 'he',
  gain,
});

interface Dense {
  inputs: number;
  width: number;
  /** Hidden layers. */
  depth: number;
  activation: Activation;
  /** Factor on the standard deviation of the initial weights. */
  initScale: number;
  /** The factor for the first layer, where it is another. */
  inputScale?: number;
  /** Standard deviation of the initial biases. */
  biasStd: number;
  /** Weights of He's size whatever the activation. */
  he?: boolean;
}

/** A fully connected network of hidden layers of one width, with one linear output. */
export function denseNetwork({ inputs, width, depth, activation, initScale, biasStd, ...more }: Dense): NetworkSpec {
  const { inputScale = initScale, he = false } = more;
  const weights = (gain: number): Init => (he ? { kind: 'he', gain } : usualWeights(activation, gain));
  const widths = Array.from({ length: depth }, () => width);
  const bias: Init = { kind: 'normal', std: biasStd };
  return deepNetwork({ inputs, widths, activation, first: weights(inputScale), later: weights(initScale), bias });
}

interface TwoLayerInit {
  inputs?: number;
  width: number;
  activation: Activation;
  weights: Init;
  bias: Init;
  output: Init;
  outputBias?: Init;
  /** Probability that a hidden unit is kept in a training step. */
  keep?: number;
}

/** f(x) = sum_j a_j s(w_j x + b_j): on the line and without an output bias, if nothing else is said. The weights come in the order w, b, a. */
export function twoLayerNetwork({ width, activation, weights, bias, output, keep, ...more }: TwoLayerInit): NetworkSpec {
  const { inputs = 1, outputBias = null } = more;
  const hidden: LayerSpec = { width, activation, weights, bias, ...(keep === undefined ? {} : { keep }) };
  return { inputs, layers: [hidden, { width: 1, activation: 'identity', weights: output, bias: outputBias }] };
}
