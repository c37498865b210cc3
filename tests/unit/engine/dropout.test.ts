import { describe, expect, it } from 'vitest';
import { dropoutFactors, isKept, keepThreshold, keyOfLayer, keyOfRow } from '#lib/engine/dropout.ts';

describe('dropoutFactors', () => {
  it('keeps the given share and divides by it', () => {
    const factors = dropoutFactors(keyOfLayer(1, 0), 0, 200, 100, 0.7);
    const kept = factors.filter((factor) => factor > 0);
    expect(Math.abs(kept.length / factors.length - 0.7)).toBeLessThan(0.015);
    expect(kept.every((factor) => Math.abs(factor - 1 / 0.7) < 1e-8)).toBe(true);
  });

  it('differs between steps, layers, rows and seeds, without correlation', () => {
    const mask = (seed: number, layer: number, step: number) => dropoutFactors(keyOfLayer(seed, layer), step, 50, 80, 0.5);
    const masks = [mask(1, 0, 0), mask(1, 0, 1), mask(1, 1, 0), mask(2, 0, 0), mask(1, 0, 2)];
    masks.forEach((a, i) => {
      for (const b of masks.slice(i + 1)) {
        const agreeing = a.filter((factor, k) => factor === b[k]).length / a.length;
        expect(Math.abs(agreeing - 0.5)).toBeLessThan(0.04);
      }
    });
    const [first] = masks;
    expect(first!.slice(0, 80)).not.toEqual(first!.slice(80, 160));
  });
});

describe('isKept', () => {
  it('has known values', () => {
    const key = keyOfRow(123456789, 42, 7);
    expect(key >>> 0).toBe(KEY);
    expect(Array.from({ length: 16 }, (_, unit) => Number(isKept(key, unit, keepThreshold(0.5)))).join('')).toBe(KEPT);
  });
});

const KEY = 3935691690;
const KEPT = '1000011000011001';
