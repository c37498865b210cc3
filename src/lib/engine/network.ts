/** Sizes that follow from a network's specification. */

import type { Activation, NetworkSpec } from './types.ts';

export interface LayerShape {
  /** Inputs of each unit. */
  inputs: number;
  /** Units, the `width` of the specification. */
  units: number;
  activation: Activation;
  hasBias: boolean;
  /** Probability that a unit is kept in a training step. */
  keep: number;
  /** Where the matrix [units][inputs] starts in the flat array of all weights. */
  weightsAt: number;
  /** Where the biases [units] start there; without biases, where the next layer starts. */
  biasAt: number;
}

/** Inputs of the first layer: those of the data, or the Fourier features'. */
export function featureCount(network: NetworkSpec): number {
  return network.fourier ? 2 * network.fourier.count : network.inputs;
}

export function outputCount(network: NetworkSpec): number {
  return network.layers.at(-1)!.width;
}

export function layerShapes(network: NetworkSpec): LayerShape[] {
  let inputs = featureCount(network);
  let at = 0;
  return network.layers.map(({ width, activation, bias, keep = 1 }) => {
    const weightsAt = at;
    const biasAt = weightsAt + width * inputs;
    at = biasAt + (bias ? width : 0);
    const shape = { inputs, units: width, activation, hasBias: bias !== null, keep, weightsAt, biasAt };
    inputs = width;
    return shape;
  });
}

export function parameterCount(network: NetworkSpec): number {
  const { biasAt, hasBias, units } = layerShapes(network).at(-1)!;
  return biasAt + (hasBias ? units : 0);
}
