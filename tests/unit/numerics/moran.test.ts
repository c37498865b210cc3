import { expect, test } from 'vitest';
import { cubeInputs, walshFunction } from '#lib/numerics/hypercube.ts';
import { moranI } from '#lib/numerics/moran.ts';
import { gaussianWeights, squaredDistances } from '#lib/numerics/neighbour-filter.ts';

test('on a ring of points whose neighbours are the two beside them', () => {
  const n = 8;
  const weights = new Float64Array(n * n);
  for (let i = 0; i < n; i++) weights[i * n + ((i + 1) % n)] = weights[i * n + ((i + n - 1) % n)] = 0.5;
  expect(moranI(weights, [1, -1, 1, -1, 1, -1, 1, -1])).toBe(-1);
  // Two of the eight pairs of neighbours differ.
  expect(moranI(weights, [1, 1, 1, 1, -1, -1, -1, -1])).toBe(0.5);
  // The mean does not count.
  expect(moranI(weights, [6, 6, 6, 6, 4, 4, 4, 4])).toBe(0.5);
  expect(
    moranI(
      weights,
      Array.from({ length: n }, () => 1),
    ),
  ).toBeNaN();
  expect(() => moranI(weights, [1, 2])).toThrow('2 values need 4 weights');
});

test('of a Walsh function of degree k on the cube: ((1 + q)^(d - k) (1 - q)^k - 1) / ((1 + q)^d - 1), q = exp(-2 / variance)', () => {
  const d = 6;
  const variance = 1.3;
  const q = Math.exp(-2 / variance);
  const weights = gaussianWeights(squaredDistances(cubeInputs(d), 1 << d), variance, true);
  for (let k = 1; k <= d; k++) {
    const exact = ((1 + q) ** (d - k) * (1 - q) ** k - 1) / ((1 + q) ** d - 1);
    expect(moranI(weights, walshFunction(d, (1 << k) - 1))).toBeCloseTo(exact, 12);
  }
});
