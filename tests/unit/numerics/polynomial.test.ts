import { describe, expect, test } from 'vitest';
import { barycentricWeights, fitPolynomials, interpolate } from '#lib/numerics/polynomial.ts';

const equal = (n: number) => Float64Array.from({ length: n }, (_, i) => -1 + (2 * i) / (n - 1));
const largest = (values: ArrayLike<number>) => Math.max(...Array.from(values, Math.abs));
const runge = (x: number) => 1 / (1 + 25 * x * x);

describe('fitPolynomials', () => {
  test('finds a polynomial again from points on it, at its degree and above', () => {
    const cubic = (x: number) => 2 - x + 3 * x * x - 0.5 * x * x * x;
    const x = equal(9);
    const fits = fitPolynomials(x, x.map(cubic));
    const at = [-1.2, -0.31, 0.04, 0.77];
    for (const degree of [3, 5, 8])
      fits.at(degree, at).forEach((value, i) => expect(value).toBeCloseTo(cubic(at[i] as number), 11));
    expect(fits.at(2, at)[0]).not.toBeCloseTo(cubic(-1.2), 3);
  });

  test('gives the least-squares line of school', () => {
    // x = 0 .. 3, y = 1, 3, 2, 6: slope 1.4, intercept 0.9
    const line = fitPolynomials([0, 1, 2, 3], [1, 3, 2, 6]).at(1, [0, 10]);
    expect(line[0]).toBeCloseTo(0.9, 12);
    expect(line[1]).toBeCloseTo(14.9, 12);
    expect(fitPolynomials([0, 1, 2, 3], [1, 3, 2, 6]).at(0, [7])[0]).toBeCloseTo(3, 12);
  });

  test('goes through all points at the last degree, like the barycentric formula', () => {
    const at = equal(301);
    for (const n of [4, 15, 25]) {
      const x = equal(n);
      const y = x.map(runge);
      const fits = fitPolynomials(x, y);
      expect(largest(fits.at(n - 1, x).map((value, i) => value - (y[i] as number)))).toBeLessThan(1e-11);
      const other = interpolate(x, y, at);
      const apart = fits.at(n - 1, at).map((value, i) => value - (other[i] as number));
      expect(largest(apart) / largest(other)).toBeLessThan(1e-10);
    }
  });

  test('fits better and better on the points as the degree grows', () => {
    const x = equal(12);
    const y = x.map((t, i) => runge(t) + (i % 3) * 0.1);
    const errors = fitPolynomials(x, y)
      .all(x)
      .map((values) => values.reduce((sum, value, i) => sum + (value - (y[i] as number)) * (value - (y[i] as number)), 0));
    for (let d = 1; d < errors.length; d++) expect(errors[d] as number).toBeLessThanOrEqual((errors[d - 1] as number) + 1e-15);
  });

  test('says what it cannot do', () => {
    expect(() => fitPolynomials([0, 1], [1])).toThrow('2 points with 1 values');
    expect(() => fitPolynomials([0, 1], [1, 2], 2)).toThrow('2 points do not determine degree 2');
  });
});

describe('interpolate', () => {
  test('is Runge’s phenomenon: through 15 equally spaced points the bell is missed by more than its height many times over', () => {
    const x = equal(15);
    // At x = 24/25, by exact fractions.
    expect(interpolate(x, x.map(runge), [0.96])[0]).toBeCloseTo(7.233605293480325, 10);
    const chebyshev = Float64Array.from({ length: 15 }, (_, i) => -Math.cos((Math.PI * (i + 0.5)) / 15));
    const at = equal(401);
    const errors = interpolate(chebyshev, chebyshev.map(runge), at).map((value, i) => value - runge(at[i] as number));
    expect(largest(errors)).toBeLessThan(0.05);
  });

  test('has the weights of equally spaced points, binomial with alternating signs', () => {
    const weights = barycentricWeights(equal(5));
    [1, -4, 6, -4, 1].forEach((binomial, i) => expect(weights[i]).toBeCloseTo(binomial / 6, 14));
  });
});
