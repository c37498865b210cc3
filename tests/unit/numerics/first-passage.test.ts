import { expect, test } from 'vitest';
import { firstPassages, isMeasured, nextMeasured, nextMeasuredTo, orderRatio } from '#lib/numerics/first-passage.ts';

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

test('the last step of a run may be measured too', () => {
  expect([0, 49, 50, 60, 63].map(nextMeasuredTo(65))).toEqual([1, 50, 60, 65, 65]);
});

test('the first step at which each error is below the threshold', () => {
  const errors = [[0.5, 0.9], [0.1, 0.3], [0.4, 0.2], [0.1, 0.1]]; // prettier-ignore
  expect(firstPassages([0, 10, 20, 30], errors, 0.2, 2)).toEqual([10, 30]);
  expect(firstPassages([0, 10], errors.slice(0, 2), 0.2, 2)).toEqual([10, NaN]);
});
