import { describe, expect, test } from 'vitest';
import { createRandom } from '#lib/numerics/random.ts';
import { fourierTransform, sineCoefficient, sineMode, sineTransform } from '#lib/numerics/sine-transform.ts';

const dot = (a: Float64Array, b: Float64Array) => a.reduce((sum, ai, i) => sum + ai * (b[i] as number), 0);

function randomValues(count: number, stream: string): Float64Array {
  const random = createRandom(3, stream);
  return Float64Array.from({ length: count }, () => random.normal());
}

describe('sineMode', () => {
  test('has the values of sin(k pi i / cells)', () => {
    expect(Array.from(sineMode(1, 2))).toEqual([1]);
    expect(sineMode(2, 4)[0]).toBeCloseTo(1, 15);
    expect(sineMode(2, 4)[1]).toBeCloseTo(0, 15);
    expect(sineMode(3, 6)[2]).toBeCloseTo(Math.sin((3 * Math.PI * 3) / 6), 15);
  });

  test('modes are orthogonal, with the sum of squares cells / 2', () => {
    for (const [a, b] of [
      [1, 2],
      [3, 31],
      [5, 5],
      [31, 31],
    ] as const)
      expect(dot(sineMode(a, 32), sineMode(b, 32))).toBeCloseTo(a === b ? 16 : 0, 12);
  });
});

describe('sineTransform', () => {
  test('finds the coefficients that a sum of modes was made of', () => {
    const values = sineMode(2, 64).map((a, i) => 0.5 * a - 3 * (sineMode(63, 64)[i] as number));
    const coefficients = sineTransform(values);
    coefficients.forEach((c, i) => expect(c).toBeCloseTo({ 2: 0.5, 63: -3 }[i + 1] ?? 0, 12));
  });

  test('agrees with the coefficients one by one', () => {
    const values = randomValues(127, 'sine transform');
    sineTransform(values).forEach((c, i) => expect(c).toBeCloseTo(sineCoefficient(values, sineMode(i + 1, 128)), 12));
  });

  test('keeps the sum of squares (Parseval)', () => {
    const values = randomValues(255, 'parseval');
    const coefficients = sineTransform(values);
    expect(dot(coefficients, coefficients) * 128).toBeCloseTo(dot(values, values), 9);
  });

  test('refuses a length that it cannot halve', () => {
    expect(() => sineTransform(new Float64Array(10))).toThrow('takes 2^p - 1 values, not 10');
  });
});

test('fourierTransform agrees with its definition', () => {
  const re = randomValues(16, 're');
  const im = randomValues(16, 'im');
  const [x, y] = [re.slice(), im.slice()];
  fourierTransform(x, y);
  for (let k = 0; k < 16; k++) {
    let [a, b] = [0, 0];
    for (let j = 0; j < 16; j++) {
      const angle = (-2 * Math.PI * j * k) / 16;
      a += (re[j] as number) * Math.cos(angle) - (im[j] as number) * Math.sin(angle);
      b += (re[j] as number) * Math.sin(angle) + (im[j] as number) * Math.cos(angle);
    }
    expect(x[k]).toBeCloseTo(a, 12);
    expect(y[k]).toBeCloseTo(b, 12);
  }
});
