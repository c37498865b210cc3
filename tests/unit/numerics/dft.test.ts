import { expect, test } from 'vitest';
import { amplitudesOf, createDft, periodicGrid, relativeError } from '#lib/numerics/dft.ts';

test('the grid is equally spaced on [-pi, pi)', () => {
  expect([...periodicGrid(4)]).toEqual([-Math.PI, -Math.PI / 2, 0, Math.PI / 2]);
});

test('amplitudes of a trigonometric polynomial are exact', () => {
  const n = 64;
  const values = periodicGrid(n).map((x) => 0.5 + 2 * Math.sin(3 * x) - 1.5 * Math.cos(3 * x) + Math.cos(10 * x));
  const amplitudes = amplitudesOf(createDft(n, 20).coefficients(values));
  const expected = Array.from({ length: 20 }, (_, k) => ({ 0: 0.5, 3: 2.5, 10: 1 })[k] ?? 0);
  amplitudes.forEach((amplitude, k) => expect(amplitude).toBeCloseTo(expected[k] as number, 12));
});

test('the relative error is that of the complex coefficient: a shifted wave of the right height is wrong', () => {
  const dft = createDft(32, 4);
  const wave = (shift: number) => dft.coefficients(periodicGrid(32).map((x) => Math.sin(x + shift)));
  expect(relativeError(wave(0), wave(0), 1)).toBe(0);
  expect(relativeError(wave(Math.PI), wave(0), 1)).toBeCloseTo(2, 12);
  expect(relativeError(wave(0.1), wave(0), 1)).toBeCloseTo(2 * Math.sin(0.05), 12);
});

test('more frequencies than the points can tell, or other numbers of values, are errors', () => {
  expect(() => createDft(8, 5)).toThrow('5 frequencies need at least 10 points, not 8');
  expect(() => createDft(8, 2).coefficients([1])).toThrow('expected 8 values, not 1');
});
