import { expect, test } from 'vitest';
import { isSilent, measured } from './measures.ts';
import { pointsOf } from './problem.ts';

const points = pointsOf('valley');

test('the slope of |x| varies by 2', () => {
  const neurons = { output: Float64Array.of(1, 1), weight: Float64Array.of(1, -1), bias: Float64Array.of(0, 0) };
  expect(measured(neurons, 'relu', points).variation).toBe(2);
});

test('silent neurons have no part in the share', () => {
  const neurons = { output: Float64Array.of(1, 1, 9), weight: Float64Array.of(1, 1, 0.5), bias: Float64Array.of(0, 0.01, -1) };
  expect(isSilent(neurons, 'relu', 2)).toBe(true);
  expect(isSilent(neurons, 'tanh', 2)).toBe(false);
  expect(measured(neurons, 'relu', points).share).toBe(1);
});
