import { describe, expect, test } from 'vitest';
import { majority, popcount, splitCube, walshFunction } from '#lib/numerics/hypercube.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { expectedAliasPower, lowShare, powerByDegree, sampleTransform, walshTransform } from '#lib/numerics/walsh.ts';

const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);

describe('walshTransform', () => {
  test('agrees with the definition', () => {
    const d = 6;
    const random = createRandom(1, 'values');
    const values = Float64Array.from({ length: 1 << d }, random.normal);
    walshTransform(values).forEach((coefficient, set) => {
      const chi = walshFunction(d, set);
      const mean = sum(values.map((value, i) => value * (chi[i] as number))) / values.length;
      expect(coefficient).toBeCloseTo(mean, 14);
    });
  });

  test('a Walsh function has one coefficient: its own', () => {
    for (const set of [0, 1, 5, 255]) {
      const coefficients = walshTransform(walshFunction(8, set));
      expect([...coefficients].flatMap((c, mask) => (c === 0 ? [] : [[mask, c]]))).toEqual([[set, 1]]);
    }
  });

  test('twice gives the function back, divided by 2^d', () => {
    const values = Float64Array.of(3, -1, 4, 1, -5, 9, 2, -6);
    walshTransform(walshTransform(values)).forEach((value, i) => expect(8 * value).toBeCloseTo(values[i] as number, 14));
  });

  test('known values: the majority of three is (x_0 + x_1 + x_2 - x_0 x_1 x_2) / 2', () => {
    expect([...walshTransform(majority(3))]).toEqual([0, 0.5, 0.5, 0, 0.5, 0, 0, -0.5]);
  });

  test('takes powers of two only', () => {
    expect(() => walshTransform([1, 2, 3])).toThrow('takes 2^d values, not 3');
    expect(() => walshTransform([])).toThrow('not 0');
  });
});

describe('powerByDegree', () => {
  test('sums to the mean square (Parseval)', () => {
    const values = Float64Array.from({ length: 256 }, createRandom(2, 'values').normal);
    const power = powerByDegree(walshTransform(values));
    expect(power.length).toBe(9);
    expect(sum(power)).toBeCloseTo(sum(values.map((value) => value * value)) / 256, 12);
  });

  test('the parity of k coordinates is all at degree k', () => {
    for (let k = 0; k <= 8; k++) {
      const power = powerByDegree(walshTransform(walshFunction(8, (1 << k) - 1)));
      expect([...power]).toEqual(Array.from({ length: 9 }, (_, j) => (j === k ? 1 : 0)));
    }
  });
});

describe('aliases of a sample', () => {
  const d = 8;
  const parity = walshFunction(d, 255);

  test('the sampled function keeps its own coefficient, and the aliases hold 1/p - 1 in all, whatever the sample', () => {
    for (const share of [0.1, 0.5, 0.9]) {
      const { seen } = splitCube(d, share, createRandom(3, 'sample'));
      const coefficients = sampleTransform(parity, seen);
      expect(coefficients[255]).toBeCloseTo(1, 14);
      expect(sum(powerByDegree(coefficients))).toBeCloseTo(256 / seen.length, 12);
    }
  });

  test('seen in full there are none', () => {
    const all = Uint32Array.from({ length: 256 }, (_, i) => i);
    expect([...sampleTransform(parity, all)]).toEqual([...walshTransform(parity)]);
  });

  test('expected powers are as symmetric in the degree as C(d, j)', () => {
    const expected = expectedAliasPower(d, d, 128);
    for (let j = 1; j < d; j++) expect(expected[j]).toBeCloseTo(expected[d - j] as number, 14);
  });

  test('by degree they are C(d, j) / 2^d (1 - p) / p on average', () => {
    const runs = 2000;
    for (const [share, degree] of [
      [0.5, 8],
      [0.25, 3],
    ] as const) {
      const values = walshFunction(d, (1 << degree) - 1);
      const random = createRandom(4, `share ${share}`);
      const mean = new Float64Array(d + 1);
      let count = 0;
      for (let run = 0; run < runs; run++) {
        const { seen } = splitCube(d, share, random);
        count = seen.length;
        powerByDegree(sampleTransform(values, seen)).forEach((power, j) => (mean[j] = (mean[j] as number) + power / runs));
      }
      const expected = expectedAliasPower(d, degree, count);
      const binomial = [1, 8, 28, 56, 70, 56, 28, 8, 1];
      expected.forEach((power, j) => {
        const own = j === degree ? 1 : 0;
        expect(Math.abs((mean[j] as number) - own - power)).toBeLessThan(0.05 * power + 1e-3);
        const textbook = ((binomial[j] as number) / 256) * ((1 - share) / share);
        if (j !== degree) expect(power / textbook).toBeCloseTo(256 / 255, 10);
      });
      expect(sum(expected)).toBeCloseTo((1 - share) / share, 12);
    }
  });

  test('masks of degree j are C(d, j)', () => {
    const counts = new Array<number>(9).fill(0);
    for (let set = 0; set < 256; set++) counts[popcount(set)]!++;
    expect(counts).toEqual([1, 8, 28, 56, 70, 56, 28, 8, 1]);
  });
});

test('the share of the power in the lower half of the degrees', () => {
  expect(lowShare(Float64Array.of(1, 1, 3, 5))).toBe(0.2);
  // Of an even number d of coordinates the degree d / 2 is not in the lower half.
  expect(lowShare(Float64Array.of(1, 1, 2))).toBe(0.25);
});
