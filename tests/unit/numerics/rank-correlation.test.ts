import { expect, test } from 'vitest';
import { rankCorrelation, ranks } from '#lib/numerics/rank-correlation.ts';

test('ranks, with ties sharing their mean', () => {
  expect([...ranks([30, 10, 20])]).toEqual([3, 1, 2]);
  expect([...ranks([5, 7, 5, 5])]).toEqual([2, 4, 2, 2]);
  expect([...ranks([])]).toEqual([]);
});

test('1 for any rising relation, -1 for any falling one', () => {
  const x = [-2, 0.5, 1, 3, 10];
  expect(
    rankCorrelation(
      x,
      x.map((v) => v * v * v),
    ),
  ).toBe(1);
  expect(
    rankCorrelation(
      x,
      x.map((v) => -v),
    ),
  ).toBe(-1);
});

test('a worked example: 1 - 6 sum d^2 / (n (n^2 - 1)) without ties', () => {
  // Ranks differ by 0, 1, -1, 1, -1.
  expect(rankCorrelation([1, 2, 3, 4, 5], [1, 3, 2, 5, 4])).toBeCloseTo(1 - (6 * 4) / (5 * 24), 14);
});

test('no answer without variation; lists of different lengths are an error', () => {
  expect(rankCorrelation([1, 1], [1, 2])).toBeNaN();
  expect(rankCorrelation([1], [1])).toBeNaN();
  expect(() => rankCorrelation([1, 2], [1])).toThrow('2 and 1');
});
