import { describe, expect, it } from 'vitest';
import { featureCount, layerShapes, outputCount, parameterCount } from '#lib/engine/network.ts';
import type { NetworkSpec } from '#lib/engine/types.ts';

const zero = { kind: 'zero' } as const;
const network: NetworkSpec = {
  inputs: 3,
  layers: [
    { width: 5, activation: 'tanh', weights: zero, bias: zero, keep: 0.5 },
    { width: 4, activation: 'relu', weights: zero, bias: null },
    { width: 2, activation: 'identity', weights: zero, bias: zero },
  ],
};

describe('layerShapes', () => {
  it('lays the layers one after the other, the matrix first', () => {
    expect(layerShapes(network)).toEqual([
      { inputs: 3, units: 5, activation: 'tanh', hasBias: true, keep: 0.5, weightsAt: 0, biasAt: 15 },
      { inputs: 5, units: 4, activation: 'relu', hasBias: false, keep: 1, weightsAt: 20, biasAt: 40 },
      { inputs: 4, units: 2, activation: 'identity', hasBias: true, keep: 1, weightsAt: 40, biasAt: 48 },
    ]);
    expect(parameterCount(network)).toBe(50);
    expect(outputCount(network)).toBe(2);
  });

  it('gives the first layer the Fourier features', () => {
    const withFeatures = { ...network, fourier: { count: 10, sigma: 1 } };
    expect(featureCount(withFeatures)).toBe(20);
    expect(parameterCount(withFeatures)).toBe(50 + 17 * 5);
  });
});
