import { describe, expect, test } from 'vitest';
import { createJacobi, jacobiFactor, jacobiFactors, squaredAfter, sweepsUntil } from '#lib/numerics/jacobi.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { sineMode, sineTransform } from '#lib/numerics/sine-transform.ts';

const squares = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value * value, 0);

describe('a sweep', () => {
  const cells = 32;

  test.each([1, 2 / 3])('multiplies every sine mode of the error by its factor (relaxation %d)', (relaxation) => {
    for (let k = 1; k < cells; k++) {
      const mode = sineMode(k, cells);
      const jacobi = createJacobi(new Float64Array(cells - 1), relaxation, mode);
      jacobi.sweep(1);
      const factor = 1 - relaxation + relaxation * Math.cos((k * Math.PI) / cells);
      expect(jacobiFactor(k, cells, relaxation)).toBeCloseTo(factor, 15);
      jacobi.values.forEach((value, i) => expect(value).toBeCloseTo(factor * (mode[i] as number), 14));
    }
  });

  test('leaves the solution alone', () => {
    // u = x (1 - x) / 2 on [0, 1] solves -u'' = 1, and its second difference is exact.
    const h = 1 / cells;
    const solution = Float64Array.from({ length: cells - 1 }, (_, i) => (h * (i + 1) * (1 - h * (i + 1))) / 2);
    const jacobi = createJacobi(new Float64Array(cells - 1).fill(h * h), 1, solution);
    jacobi.sweep(3);
    expect(jacobi.sweeps).toBe(3);
    jacobi.values.forEach((value, i) => expect(value).toBeCloseTo(solution[i] as number, 14));
  });

  test('finds the solution from zero', () => {
    const h = 1 / cells;
    const jacobi = createJacobi(new Float64Array(cells - 1).fill(h * h));
    jacobi.sweep(10_000);
    expect(jacobi.values[cells / 2 - 1]).toBeCloseTo(1 / 8, 12);
  });
});

describe('sweeps counted in the modes', () => {
  test.each([
    [1, 10_102],
    [4, 631],
    [20, 25],
  ])('on 128 inner points mode %d falls to 5%% after %d', (k, sweeps) => {
    const after = (count: number) => squaredAfter(Float64Array.of(1), Float64Array.of(jacobiFactor(k, 129)), count);
    const counted = sweepsUntil(Float64Array.of(1), Float64Array.of(jacobiFactor(k, 129)), 0.05 * 0.05);
    expect(Math.abs(counted - sweeps)).toBeLessThanOrEqual(1);
    expect(after(counted)).toBeLessThan(0.0025);
    expect(after(counted - 1)).toBeGreaterThanOrEqual(0.0025);
  });

  test.each([1, 0.7])('are as many as sweeps made (relaxation %d)', (relaxation) => {
    const random = createRandom(1, 'jacobi');
    const error = Float64Array.from({ length: 63 }, () => random.normal());
    const target = 1e-4 * squares(error);
    const jacobi = createJacobi(new Float64Array(63), relaxation, error);
    while (squares(jacobi.values) >= target) jacobi.sweep(1);
    // The sum of squares over the points is cells / 2 times that over the modes.
    const coefficients = sineTransform(error);
    expect(sweepsUntil(coefficients, jacobiFactors(64, relaxation), target / 32)).toBe(jacobi.sweeps);
    expect(32 * squaredAfter(coefficients, jacobiFactors(64, relaxation), jacobi.sweeps)).toBeCloseTo(squares(jacobi.values), 10);
  });

  test('are none where the target is met, and endless where it never is', () => {
    expect(sweepsUntil(Float64Array.of(0.1), Float64Array.of(0.5), 1)).toBe(0);
    expect(sweepsUntil(Float64Array.of(1), Float64Array.of(1), 0.5)).toBe(Infinity);
    expect(sweepsUntil(Float64Array.of(NaN), Float64Array.of(0.5), 0.5)).toBe(Infinity);
  });
});
