import { describe, expect, it } from 'vitest';
import { createRandom, xoshiro128 } from '#lib/numerics/random.ts';

const draws = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

describe('xoshiro128', () => {
  it('gives the outputs of the authors’ reference implementation', () => {
    expect(draws(10, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });
});

describe('createRandom', () => {
  it('gives the committed numbers', () => {
    const random = createRandom(7, 'known');
    expect(draws(4, random.uint32)).toEqual(KNOWN_WORDS);
    expect(draws(3, random.uniform)).toEqual(KNOWN_UNIFORMS);
    expect(draws(3, random.normal)).toEqual(KNOWN_NORMALS);
  });

  it('repeats itself for the same seed and stream', () => {
    expect(draws(100, createRandom(3, 'a').normal)).toEqual(draws(100, createRandom(3, 'a').normal));
  });

  it('gives unrelated streams for neighbouring seeds, other names, and a number and its name', () => {
    const streams = [
      createRandom(0),
      createRandom(1),
      createRandom(2),
      createRandom(0, 'a'),
      createRandom(0, 'b'),
      createRandom(0, 0),
      createRandom(0, '0'),
    ];
    const sequences = streams.map((random) => draws(4000, random.normal));
    sequences.forEach((a, i) => {
      for (const b of sequences.slice(i + 1)) {
        const correlation = a.reduce((sum, x, k) => sum + x * b[k]!, 0) / a.length;
        expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(a.length));
      }
    });
  });

  it.each([-1, 0.5, 4294967296, NaN])('refuses the seed %f', (seed) => {
    expect(() => createRandom(seed)).toThrow(`seed must be an integer between 0 and 4294967295, but is ${seed}.`);
  });
});

describe('uniform', () => {
  it('has the moments of the uniform distribution and stays below 1', () => {
    const values = draws(100_000, createRandom(5).uniform);
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values.slice(0, 50_000))).toBeLessThan(1);
    expect(mean(values)).toBeCloseTo(1 / 2, 2);
    expect(mean(values.map((x) => x * x))).toBeCloseTo(1 / 3, 2);
  });
});

describe('normal', () => {
  it('has the first four moments of N(0, 1)', () => {
    const values = draws(200_000, createRandom(5).normal);
    expect(mean(values)).toBeCloseTo(0, 1.7);
    expect(mean(values.map((x) => x ** 2))).toBeCloseTo(1, 1.7);
    expect(mean(values.map((x) => x ** 3))).toBeCloseTo(0, 1);
    expect(mean(values.map((x) => x ** 4))).toBeCloseTo(3, 1);
  });
});

describe('integer', () => {
  it('is uniform', () => {
    const random = createRandom(2);
    const counts = new Array<number>(6).fill(0);
    for (let i = 0; i < 60_000; i++) counts[random.integer(6)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it.each([0, -1, 1.5])('refuses n = %f', (n) => {
    expect(() => createRandom(1).integer(n)).toThrow(`but got ${n}.`);
  });
});

describe('shuffle', () => {
  it('permutes in place and returns its argument', () => {
    const array = Uint32Array.from({ length: 100 }, (_, i) => i);
    const shuffled = createRandom(9).shuffle(array);
    expect(shuffled).toBe(array);
    expect([...shuffled]).not.toEqual(draws(100, () => 0).map((_, i) => i));
    expect([...shuffled].sort((a, b) => a - b)).toEqual(draws(100, () => 0).map((_, i) => i));
  });

  it('brings every entry to every place equally often', () => {
    const random = createRandom(4);
    const counts = new Array<number>(4).fill(0);
    for (let i = 0; i < 40_000; i++) counts[random.shuffle([0, 1, 2, 3]).indexOf(0)]! += 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

function mean(values: number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length;
}

const KNOWN_WORDS = [3170928598, 1929066190, 2068878881, 1872686803];
const KNOWN_UNIFORMS = [0.14662396701796776, 0.5794384256003631, 0.39839157887334375];
const KNOWN_NORMALS = [0.5696284348872589, -0.2843568163247544, 0.6482604364428497];
