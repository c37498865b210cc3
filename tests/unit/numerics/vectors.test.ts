import { expect, test } from 'vitest';
import { evenly, lengthOf, meanSquare, relativeDistance, sumOfSquares } from '#lib/numerics/vectors.ts';

test('equally spaced numbers have both ends', () => {
  expect([...evenly(-1, 1, 5)]).toEqual([-1, -0.5, 0, 0.5, 1]);
});

test('lengths and distances of lists of numbers', () => {
  expect([sumOfSquares([3, 4]), lengthOf([3, 4])]).toEqual([25, 5]);
  expect(meanSquare([1, 2, 4], [1, 1, 1])).toBe(10 / 3);
  expect(relativeDistance([3, 5], [3, 4])).toBe(0.2);
});

test('a relative distance may be of the first numbers only', () => {
  expect(relativeDistance([6, 8, 100], [3, 4, 0], 2)).toBe(1);
});
