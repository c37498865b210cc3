import { expect, test } from 'vitest';
import { isMeasured, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';

test('every step to 50 is measured, then every tenth, and nextMeasured goes from one to the next', () => {
  const steps = [0];
  while ((steps.at(-1) as number) < 90) steps.push(nextMeasured(steps.at(-1) as number));
  expect(steps).toEqual([...Array.from({ length: 51 }, (_, i) => i), 60, 70, 80, 90]);
  expect(Array.from({ length: 91 }, (_, i) => i).filter(isMeasured)).toEqual(steps);
});

test.each([
  [[10, 100, 150], NaN, 1.5],
  [[10, 10, 150], NaN, 1],
  [[100, 10], NaN, 0.1],
  [[0, 3], NaN, 3],
  [[10, NaN], NaN, NaN],
  [[10, NaN], 1000, 100],
  [[NaN, 10], 1000, 0.01],
  [[10, NaN, NaN], 1000, 1],
  [[10], 1000, NaN],
  [[], 1000, NaN],
])('passages %j of a run that ended at %d: %d', (passages, end, ratio) => expect(orderRatio(passages, end)).toBe(ratio));
