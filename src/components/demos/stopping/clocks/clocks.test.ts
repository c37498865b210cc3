import { describe, expect, test } from 'vitest';
import { bestTime, clocksOf, errorAt, sumAt } from './clocks.ts';
import { makeSamples, targetOf, waves } from './data.ts';
import { createDescents } from './descent.ts';
import { params } from './params.ts';
import { highestPeak } from './peak.ts';
import { defaults } from '#lib/experiment/params.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';

const p = defaults(params);

test('white noise has in each part the square that the formula says', () => {
  const { at, noisy } = makeSamples({ ...p, trainings: 100, signal1: 0, signal3: 0 });
  const squares = [0, 0, 0];
  for (const y of noisy)
    waves.forEach(({ part }, j) => {
      const coefficient = y.reduce((sum, value, i) => sum + value * (at[i]?.[j] as number), 0) / y.length;
      squares[part] = (squares[part] as number) + (coefficient * coefficient) / noisy.length;
    });
  clocksOf(p).forEach(({ noise }, part) => expect(Math.abs((squares[part] as number) / noise - 1)).toBeLessThan(0.2));
});

test('a part’s error is least at its own best step', () => {
  const clock = { tau: 50, signal: 1, noise: 0.3 };
  const best = bestTime(clock);
  expect(errorAt(clock, best)).toBeCloseTo((1 * 0.3) / 1.3, 12);
  for (const factor of [0.9, 1.1]) expect(errorAt(clock, factor * best)).toBeGreaterThan(errorAt(clock, best));
  expect(bestTime({ ...clock, signal: 0 })).toBe(0);
  expect(bestTime({ ...clock, noise: 0 })).toBe(Infinity);
});

test('at evenly spaced samples a coefficient goes to its own target at its own rate', () => {
  const { at, noisy } = makeSamples({ ...p, noiseStd: 0, trainings: 1 });
  const descents = createDescents(
    at,
    waves.map(({ part }) => clocksOf(p)[part]?.tau as number),
    noisy,
  );
  descents.step(7);
  const target = targetOf(p);
  descents.coefficients().forEach((value, j) => {
    const tau = clocksOf(p)[waves[j]?.part as number]?.tau as number;
    expect(value).toBeCloseTo((target[j] as number) * (1 - (1 - 1 / tau) ** 7), 12);
  });
});

describe('the highest peak', () => {
  test('stands between two falls', () => {
    expect(highestPeak([3, 1, 1.5, 0.5, 0.6])).toEqual({ before: 1, top: 2, after: 3, rise: 0.5 });
  });
  test('is none where the error only falls, or falls and rises', () => {
    expect(highestPeak([3, 2, 1]).rise).toBe(0);
    expect(highestPeak([3, 1, 2]).rise).toBe(0);
  });
});

test('with the settings of the exercise the sum falls three times', () => {
  const clocks = clocksOf({ ...p, noiseStd: 3, clock2: 300, clock3: 5000, signal1: 0.5, signal2: 1.5, signal3: 1.5 });
  const sums = logSteps(30_000, 1.1).map((step) => sumAt(clocks, step));
  const least = sums.filter((sum, i) => sum < (sums[i - 1] ?? 0) && sum < (sums[i + 1] ?? 0));
  expect(least).toHaveLength(3);
});
