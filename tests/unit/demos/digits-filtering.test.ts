import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDigits, pixelsPerDigit, unpackDigits } from '#components/demos/digits-filtering/digits.ts';
import { levelOf, levelPaths } from '#components/demos/digits-filtering/level-paths.ts';
import { accuracy, createFilters, filterWidths, oneHot, splitDigits } from '#components/demos/digits-filtering/response.ts';

describe('the bundled digits', () => {
  it('are those of the published file', async () => {
    const file = readFileSync(new URL('../../../public/digits/digits-14x14.bin', import.meta.url));
    expect(await loadDigits()).toEqual(unpackDigits(file));
  });

  it('are 100 of each class, with ink in the middle and none in the corners', async () => {
    const { count, labels, levels } = await loadDigits();
    expect(count).toBe(1000);
    for (let digit = 0; digit < 10; digit++) expect(labels.filter((label) => label === digit)).toHaveLength(100);
    const mean = (pixel: number) =>
      Array.from({ length: count }, (_, i) => levels[i * pixelsPerDigit + pixel] as number).reduce((a, b) => a + b, 0) / count;
    expect(mean(0)).toBe(0);
    expect(mean(7 * 14 + 7)).toBeGreaterThan(5);
  });
});

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
    expect(filters.lowShare).toEqual([...filters.lowShare].sort((a, b) => b - a));
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
