import { describe, expect, it } from 'vitest';
import { loadDigits } from '../../shared/digits.ts';
import { levelOf, levelPaths } from './level-paths.ts';
import { filterWidths } from './params.ts';
import { oneHot, splitDigits } from '../digit-training.ts';
import { accuracy, createFilters } from './response.ts';

describe('splitDigits', () => {
  it('takes each digit once, and keeps images and labels together', async () => {
    const digits = await loadDigits();
    const { train, test } = splitDigits(digits, 300, false, 1);
    expect([train.count, test.count]).toEqual([300, 700]);
    const names = [
      ...Array.from({ length: 300 }, (_, i) => train.levels.subarray(i * 196, i * 196 + 196).join()),
      ...Array.from({ length: 700 }, (_, i) => test.levels.subarray(i * 196, i * 196 + 196).join()),
    ];
    const all = Array.from({ length: 1000 }, (_, i) => digits.levels.subarray(i * 196, i * 196 + 196).join());
    expect(names.sort()).toEqual(all.sort());
    expect(train.label).toEqual(train.digit);
  });

  it('shuffles the labels of the training digits only', async () => {
    const { train, test } = splitDigits(await loadDigits(), 300, true, 1);
    expect(train.label).not.toEqual(train.digit);
    expect(Uint8Array.from(train.label).sort()).toEqual(Uint8Array.from(train.digit).sort());
    expect(test.label).toEqual(test.digit);
  });
});

describe('createFilters', () => {
  it('gives errors of 1 for a network that answers with the mean, and of 0 for one that is right', async () => {
    const { train } = splitDigits(await loadDigits(), 150, false, 2);
    const filters = createFilters(train, 2);
    const labels = oneHot(train.label);
    const mean = labels.map(
      (_, i) => Array.from({ length: 150 }, (__, j) => labels[j * 10 + (i % 10)] as number).reduce((a, b) => a + b, 0) / 150,
    );
    const wrong = filters.errors(mean);
    filterWidths.forEach((_, i) => {
      expect(wrong.low[i]).toBeCloseTo(1, 9);
      expect(wrong.high[i]).toBeCloseTo(1, 9);
    });
    expect(filters.errors(labels)).toEqual({ low: filterWidths.map(() => 0), high: filterWidths.map(() => 0) });
    // The narrower the filter, the more of the labels is low-frequency.
    expect(filters.lowShare).toEqual(filters.lowShare.toSorted((a, b) => b - a));
    expect(accuracy(labels, train.label)).toBe(1);
  });
});

describe('levelPaths', () => {
  it('gathers cells by level, darkest last', () => {
    expect(levelPaths([0, 15, 3, 3], 2)).toEqual([
      { opacity: 3 / 15, path: 'M0 1h1v1h-1zM1 1h1v1h-1z' },
      { opacity: 1, path: 'M1 0h1v1h-1z' },
    ]);
    expect([levelOf(-1), levelOf(0.5), levelOf(2)]).toEqual([0, 8, 15]);
  });
});
