import { describe, expect, it } from 'vitest';
import { createFeatures, fourierFeatures } from '#lib/engine/fourier.ts';

describe('fourierFeatures', () => {
  it('puts the cosines of all rows of B first, then the sines', () => {
    const x = [0.1, 0.2, -0.5, 1];
    const matrix = Float64Array.of(1, 2, -3, 0.5, 0, 4);
    const angles = [0.5, -0.2, 0.8, 1.5, 2, 4].map((turns) => 2 * Math.PI * turns);
    const expected = [angles.slice(0, 3), angles.slice(3)].flatMap((row) => [...row.map(Math.cos), ...row.map(Math.sin)]);
    fourierFeatures(x, 2, matrix).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
  });
});

describe('createFeatures', () => {
  it('returns the inputs themselves without Fourier features', () => {
    const x = [1, 2];
    expect(createFeatures({ inputs: 1, layers: [] }, 1)(x)).toBe(x);
  });

  it('draws B from N(0, sigma^2), from the seed', () => {
    const network = { inputs: 1, layers: [], fourier: { count: 4000, sigma: 0.01 } };
    // for a small input sin(2 pi b x) is 2 pi b x
    const sines = Array.from(createFeatures(network, 1)([1e-3])).slice(4000);
    const std = Math.sqrt(sines.reduce((sum, s) => sum + s * s, 0) / 4000) / (2 * Math.PI * 1e-3);
    expect(Math.abs(std - 0.01)).toBeLessThan(0.0005);
    expect(createFeatures(network, 1)([0.3])).toEqual(createFeatures(network, 1)([0.3]));
    expect(createFeatures(network, 1)([0.3])).not.toEqual(createFeatures(network, 2)([0.3]));
  });
});
