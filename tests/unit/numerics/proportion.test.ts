import { expect, test } from 'vitest';
import { median, wilsonInterval } from '#lib/numerics/proportion.ts';

test('Wilson’s interval: published values', () => {
  // Newcombe (1998), Statistics in Medicine 17, Table I, method 3: 81/263, 15/148, 0/20, 1/29.
  for (const [successes, trials, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const) {
    const interval = wilsonInterval(successes, trials);
    expect(interval[0]).toBeCloseTo(low, 4);
    expect(interval[1]).toBeCloseTo(high, 4);
  }
});

test('it is its own mirror image, and ends at 0 and 1', () => {
  const [low, high] = wilsonInterval(3, 20);
  const mirrored = wilsonInterval(17, 20);
  expect(mirrored[0]).toBeCloseTo(1 - high, 12);
  expect(mirrored[1]).toBeCloseTo(1 - low, 12);
  expect(wilsonInterval(20, 20)[1]).toBe(1);
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
});

test('the median', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([1, Infinity, Infinity])).toBe(Infinity);
  expect(median([])).toBeNaN();
});
