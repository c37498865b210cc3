import { describe, expect, it } from 'vitest';
import { createGabor } from '#lib/numerics/gabor.ts';

const n = 256;
const x = Array.from({ length: n }, (_, i) => -1 + (2 * i + 1) / n);
const frequencies = Array.from({ length: 17 }, (_, k) => k);

describe('createGabor', () => {
  it('gives a wave that fills the window its amplitude at its own frequency', () => {
    const map = createGabor(x, [0], frequencies, 0.2).amplitudes(x.map((v) => 1.5 * Math.sin(6 * Math.PI * v + 0.7)));
    expect(map[6]).toBeCloseTo(1.5, 3);
    expect(map.indexOf(Math.max(...map))).toBe(6);
  });

  it('gives a constant at frequency 0', () => {
    expect(createGabor(x, [-0.3, 0.4], [0], 0.1).amplitudes(x.map(() => 0.8))[1]).toBeCloseTo(0.8, 12);
  });

  it('falls off as the window’s own spectrum does: exp(-(pi dk width)^2 / 2)', () => {
    const map = createGabor(x, [0], frequencies, 0.15).amplitudes(x.map((v) => Math.cos(8 * Math.PI * v)));
    for (const k of [6, 7, 9, 10]) expect(map[k]).toBeCloseTo(Math.exp(-((Math.PI * (k - 8) * 0.15) ** 2) / 2), 3);
  });

  it('tells places apart', () => {
    const half = x.map((v) => (v < 0 ? Math.sin(5 * Math.PI * v) : 0));
    const map = createGabor(x, [-0.5, 0.5], [5], 0.12).amplitudes(half);
    expect(map[0]).toBeGreaterThan(0.98);
    expect(map[1]).toBeLessThan(0.01);
  });

  it('says what it expected', () => {
    expect(() => createGabor(x, [0], [1], 0.2).amplitudes([1])).toThrow('expected 256 values, not 1');
  });
});
