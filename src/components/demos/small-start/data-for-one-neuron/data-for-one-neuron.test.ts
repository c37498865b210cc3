import { describe, expect, it } from 'vitest';
import { alongOf } from './along.ts';
import { meanCosine } from './results.ts';

describe('how far neurons point along the teacher’s', () => {
  it('is 1 for copies and mirror images of any length, and for a mixture of a teacher’s neurons', () => {
    const teacher = [
      [3, 0],
      [0, 2],
    ];
    expect(alongOf([2, 0, -0.1, 0], [1, -5], teacher.slice(0, 1))).toBeCloseTo(1, 12);
    expect(alongOf([2, 0, 0, 7], [1, 1], teacher)).toBeCloseTo(1, 12);
  });
  it('weighs a neuron by what it can add: |a||w|', () => {
    // One along the teacher's with weight 2, one at right angles to it with weight 6.
    expect(alongOf([2, 0, 0, 3], [1, 2], [[1, 0]])).toBeCloseTo(2 / 8, 12);
  });
  it('is 0 where training ran off', () => {
    expect(alongOf([NaN, 0], [1], [[1, 0]])).toBe(0);
    expect(alongOf([0, 0], [0], [[1, 0]])).toBe(0);
  });
});

it('two random directions have |cos| 2/π in the plane, 1/2 in space, 3/8 in five dimensions', () => {
  expect([2, 3, 5].map(meanCosine)).toEqual([2 / Math.PI, 1 / 2, 3 / 8]);
});
