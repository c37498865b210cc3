import { expect, test } from 'vitest';
import { logSteps } from '#lib/numerics/log-steps.ts';

test('single steps first, then growing by the factor, and the end last', () => {
  expect(logSteps(100, 1.5)).toEqual([0, 1, 2, 3, 5, 8, 12, 18, 27, 41, 62, 93, 100]);
  expect(logSteps(3, 1.1)).toEqual([0, 1, 2, 3]);
  expect(logSteps(0, 2)).toEqual([0]);
});
