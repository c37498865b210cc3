import { expect, test } from 'vitest';
import { following, logSteps } from '#lib/numerics/log-steps.ts';

test('single steps first, then growing by the factor, and the end last', () => {
  expect(logSteps(100, 1.5)).toEqual([0, 1, 2, 3, 5, 8, 12, 18, 27, 41, 62, 93, 100]);
  expect(logSteps(3, 1.1)).toEqual([0, 1, 2, 3]);
  expect(logSteps(0, 2)).toEqual([0]);
  expect(logSteps(10, 1.5, Math.floor)).toEqual([0, 1, 2, 3, 4, 6, 9, 10]);
});

test('the step that follows one, and none after the last', () => {
  const next = following([0, 1, 2, 5, 9]);
  expect([0, 2, 3, 4, 5, 9, 12].map(next)).toEqual([1, 5, 5, 5, 9, Infinity, Infinity]);
});
