import { describe, expect, it } from 'vitest';
import { createWindowedTransform } from '#lib/numerics/windowed-transform.ts';

const frequencies = [2, 3, 5, 8, 12];
const { amplitudes } = createWindowedTransform(frequencies);
const relativeErrors = (found: Float64Array, expected: (k: number) => number) =>
  frequencies.map((k, i) => Math.abs((found[i] as number) / expected(k) - 1));

describe('createWindowedTransform', () => {
  it('gives the transform of a Gaussian exactly: the window only narrows it', () => {
    const precision = 4 + 1 / 64;
    const exact = (k: number) => Math.sqrt((2 * Math.PI) / precision) * Math.exp((-k * k) / (2 * precision));
    for (const error of relativeErrors(
      amplitudes((x) => Math.exp(-2 * x * x)),
      exact,
    ))
      expect(error).toBeLessThan(1e-9);
  });

  it('gives pi / (w sinh(pi k / 2w)) for tanh(wx)', () => {
    const exact = (k: number) => Math.PI / (3 * Math.sinh((Math.PI * k) / 6));
    for (const error of relativeErrors(
      amplitudes((x) => Math.tanh(3 * x)),
      exact,
    ))
      expect(error).toBeLessThan(0.005);
  });

  it('gives w / k^2 for ReLU, the better the higher k', () => {
    const errors = relativeErrors(
      amplitudes((x) => Math.max(0, 3 * x)),
      (k) => 3 / (k * k),
    );
    expect(Math.max(...errors)).toBeLessThan(0.02);
    expect(errors.at(-1)).toBeLessThan(2e-3);
  });
});
