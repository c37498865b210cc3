import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDigits, pixelsPerDigit, unpackDigits } from './digits.ts';

describe('the bundled digits', () => {
  it('are those of the published file', async () => {
    const file = readFileSync(new URL('../../../../public/digits/digits-14x14.bin', import.meta.url));
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
