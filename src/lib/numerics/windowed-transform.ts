/**
 * Fourier transforms of functions on the whole line, by numbers. A function that does not vanish far out (a step, a ramp) is multiplied by a
 * wide Gaussian window first, so that only what happens near 0 counts and not the place where the sum must end.
 */
import { cos, exp, sin } from './portable.ts';

/** Standard deviation of the window, and where it is cut off: there it is exp(-32), about 1e-14. */
const windowWidth = 8;
const reach = 8 * windowWidth;
/** Points per unit of length. Amplitudes at |k| well below 2 pi `density` do not feel it. */
const density = 64;

export interface WindowedTransform {
  /** |integral of f(x) exp(-x^2 / (2 L^2)) exp(-i k x) dx|, L = 8, at each of the frequencies (radians per unit of x). */
  amplitudes(f: (x: number) => number): Float64Array;
}

/** Prepares the sums for given frequencies; the tables of sine and cosine are made once and serve many functions. */
export function createWindowedTransform(frequencies: readonly number[]): WindowedTransform {
  const n = 2 * reach * density;
  const x = Float64Array.from({ length: n }, (_, i) => (i + 0.5) / density - reach);
  const weight = x.map((xi) => exp((-xi * xi) / (2 * windowWidth * windowWidth)) / density);
  const waves = frequencies.map((k) => ({ real: x.map((xi) => cos(k * xi)), imaginary: x.map((xi) => sin(k * xi)) }));
  return {
    amplitudes(f) {
      const values = x.map((xi, i) => f(xi) * (weight[i] as number));
      return Float64Array.from(waves, ({ real, imaginary }) => {
        let re = 0;
        let im = 0;
        for (let i = 0; i < n; i++) {
          re += (values[i] as number) * (real[i] as number);
          im += (values[i] as number) * (imaginary[i] as number);
        }
        return Math.sqrt(re * re + im * im);
      });
    },
  };
}
