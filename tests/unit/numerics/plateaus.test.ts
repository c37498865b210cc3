import { describe, expect, test } from 'vitest';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { findPlateaus } from '#lib/numerics/plateaus.ts';

const rule = { factor: 1.5, tolerance: 0.02 };
const steps = logSteps(10_000, 1.1);
const at = (step: number) => steps.findIndex((measured) => measured >= step);

describe('findPlateaus', () => {
  test('of stairs are their treads, however sharp the fall between them', () => {
    const values = steps.map((step) => (step < 300 ? 1 : step < 2000 ? 0.1 : 0.001));
    const found = findPlateaus(steps, values, rule);
    expect(found.map(({ first, last }) => [first, last])).toEqual([
      [1, at(300) - 1],
      [at(300), at(2000) - 1],
      [at(2000), steps.length - 1],
    ]);
  });

  test('of a power law are none', () => {
    const values = steps.map((step) => 1 / Math.max(1, step));
    expect(findPlateaus(steps, values, rule)).toEqual([]);
  });

  test('need their length', () => {
    const values = steps.map((step) => (step < 300 ? 1 / step : step < 420 ? 0.001 : 1e-4 / step));
    expect(findPlateaus(steps, values, rule)).toEqual([]);
  });

  test('are not divided by a slow drift, and are flattest where it is slowest', () => {
    const values = steps.map((step) => 1 + 0.1 / Math.max(1, step));
    const [plateau, ...others] = findPlateaus(steps, values, rule);
    expect(others).toEqual([]);
    expect(plateau?.last).toBe(steps.length - 1);
    expect(plateau?.flattest).toBe(steps.length - 2);
  });

  test('end where a value is not a number', () => {
    const values = steps.map((step) => (step < 1000 ? 1 : NaN));
    expect(findPlateaus(steps, values, rule).map(({ last }) => last)).toEqual([at(1000) - 1]);
  });
});
