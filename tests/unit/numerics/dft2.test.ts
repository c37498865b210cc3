import { describe, expect, it } from 'vitest';
import { createDft2, radii, ringPowers, ringsOf } from '#lib/numerics/dft2.ts';
import { createRandom } from '#lib/numerics/random.ts';

const n = 16;
const dft = createDft2(n);
const picture = (value: (row: number, column: number) => number) =>
  Float64Array.from({ length: n * n }, (_, i) => value(Math.floor(i / n), i % n));
const noise = () => {
  const random = createRandom(3, 'picture');
  return picture(() => random.normal());
};

describe('createDft2', () => {
  it('puts a wave at its own frequency, and only there', () => {
    const { re, im } = dft.transform(picture((i, j) => Math.cos((2 * Math.PI * (3 * j + 2 * i)) / n)));
    const large = Array.from(re, (a, k) => [k, Math.hypot(a, im[k] as number)] as const).filter(([, size]) => size > 1e-12);
    expect(large.map(([k]) => [Math.floor(k / n), k % n])).toEqual([
      [2, 3],
      [n - 2, n - 3],
    ]);
    for (const [, size] of large) expect(size).toBeCloseTo(0.5, 12);
  });

  it('has the mean as its first coefficient', () => {
    const values = noise();
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    expect(dft.transform(values).re[0]).toBeCloseTo(mean, 12);
  });

  it('keeps the mean square (Parseval)', () => {
    const values = noise();
    const square = values.reduce((sum, v) => sum + v * v, 0) / values.length;
    const { re, im } = dft.transform(values);
    expect(re.reduce((sum, a, k) => sum + a * a + (im[k] as number) ** 2, 0)).toBeCloseTo(square, 12);
  });

  it('comes back', () => {
    const values = noise();
    const back = dft.inverse(dft.transform(values));
    values.forEach((v, i) => expect(back[i]).toBeCloseTo(v, 11));
  });

  it('says what it expected', () => {
    expect(() => dft.transform([1, 2, 3])).toThrow('expected 256 values, not 3');
  });
});

describe('rings', () => {
  it('measures frequencies from zero on both sides of half the side', () => {
    const r = radii(n);
    expect(r[0]).toBe(0);
    expect(r[n - 1]).toBe(1);
    expect(r[3 * n + 4]).toBe(5);
    expect(r[8 * n + 8]).toBeCloseTo(Math.sqrt(128), 12);
  });

  it('adds up to all power when the rings cover everything', () => {
    const rings = ringsOf(n, [-1, 2.5, 5.5, Infinity]);
    const square = noise().reduce((sum, v) => sum + v * v, 0) / (n * n);
    expect(ringPowers(dft.transform(noise()), rings, 3).reduce((a, b) => a + b)).toBeCloseTo(square, 12);
  });

  it('takes the upper edge in and leaves the lower one out', () => {
    const rings = ringsOf(n, [1, 2, 3]);
    expect([rings[0], rings[1], rings[2], rings[3], rings[4]]).toEqual([-1, -1, 0, 1, -1]);
  });

  it('finds the power of one wave in its ring', () => {
    const wave = picture((_, j) => 3 * Math.sin((2 * Math.PI * 4 * j) / n));
    expect(Array.from(ringPowers(dft.transform(wave), ringsOf(n, [0.5, 2.5, 5.5, 99]), 3), (p) => Number(p.toFixed(12)))).toEqual(
      [0, 4.5, 0],
    );
  });
});
