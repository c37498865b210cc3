import { expect, it } from 'vitest';
import { slopeOf } from '#lib/numerics/line-fit.ts';

it('finds the slope of points on a line', () => {
  expect(slopeOf([1, 2, 4, 8], [5, 3, -1, -9])).toBeCloseTo(-2, 12);
});

it('finds the least-squares slope of points that are not', () => {
  // By hand: mean x 1, mean y 1; sum of products 2, sum of squares 2.
  expect(slopeOf([0, 1, 2], [0, 1, 2])).toBeCloseTo(1, 12);
  expect(slopeOf([0, 1, 2], [0, 3, 1])).toBeCloseTo(0.5, 12);
});
