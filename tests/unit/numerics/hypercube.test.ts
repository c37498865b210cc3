import { expect, test } from 'vitest';
import { countRight, cubeInputs, majority, popcount, rowsOf, splitCube, walshFunction } from '#lib/numerics/hypercube.ts';
import { createRandom } from '#lib/numerics/random.ts';

test('popcount counts set bits', () => {
  expect([0, 1, 2, 3, 7, 8, 255, 1023].map(popcount)).toEqual([0, 1, 1, 2, 3, 1, 8, 10]);
});

test('the inputs of the cube are all sign vectors, bit j of the index set where x_j = -1', () => {
  expect([...cubeInputs(2)]).toEqual([1, 1, -1, 1, 1, -1, -1, -1]);
  const rows = Array.from({ length: 32 }, (_, i) =>
    cubeInputs(5)
      .subarray(5 * i, 5 * i + 5)
      .join(),
  );
  expect(new Set(rows).size).toBe(32);
});

test('a Walsh function is the product of its coordinates', () => {
  const d = 5;
  const x = cubeInputs(d);
  for (const set of [0, 1, 6, 31])
    walshFunction(d, set).forEach((value, i) => {
      let product = 1;
      for (let j = 0; j < d; j++) if ((set >> j) & 1) product *= x[i * d + j] as number;
      expect(value).toBe(product);
    });
});

test('the parity changes at every step to a neighbour', () => {
  const parity = walshFunction(6, 63);
  parity.forEach((value, i) => {
    for (let j = 0; j < 6; j++) expect(parity[i ^ (1 << j)]).toBe(-value);
  });
});

test('majority is the sign of the sum, and of x_0 at a tie', () => {
  expect([...majority(3)]).toEqual([1, 1, 1, -1, 1, -1, -1, -1]);
  expect([...majority(2)]).toEqual([1, -1, 1, -1]);
});

test('a split is random, sorted, complete and of the wanted size', () => {
  const { seen, unseen } = splitCube(8, 0.5, createRandom(1, 'split'));
  expect(seen.length).toBe(128);
  expect([...seen].sort((a, b) => a - b)).toEqual([...seen]);
  expect(new Set([...seen, ...unseen]).size).toBe(256);
  expect([...splitCube(8, 0.5, createRandom(2, 'split')).seen]).not.toEqual([...seen]);
  expect(splitCube(4, 0.001, createRandom(1)).seen.length).toBe(1);
  expect(splitCube(4, 1, createRandom(1)).unseen.length).toBe(1);
});

test('rows and right answers', () => {
  expect([...rowsOf(Float64Array.of(1, 2, 3, 4, 5, 6), Uint32Array.of(2, 0), 2)]).toEqual([5, 6, 1, 2]);
  expect(countRight([0.1, -2, 0, 3], [1, -1, 1, -1])).toBe(2);
});
