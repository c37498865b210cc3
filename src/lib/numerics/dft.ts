/** Discrete Fourier coefficients at whole frequencies, with tables from the portable sine so that they are bit-equal everywhere. */
import { cos, sin } from './portable.ts';

/** n equally spaced points of [-pi, pi): x_i = -pi + 2 pi i / n. */
export function periodicGrid(n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => -Math.PI + (2 * Math.PI * i) / n);
}

export interface Dft {
  /** Number of frequencies: k = 0 .. count - 1. */
  readonly count: number;
  /**
   * Coefficients of values at the n points of `periodicGrid(n)`: [re_0, im_0, re_1, im_1, ...], scaled so that |c_k| is the amplitude of
   * a sin kx + b cos kx, that is sqrt(a^2 + b^2), and c_0 the mean. Exact for trigonometric polynomials of degree below n / 2.
   */
  coefficients(values: ArrayLike<number>): Float64Array;
}

/** A DFT of n points at frequencies 0 .. count - 1, count at most n / 2. Cost n x count multiplications a call. */
export function createDft(n: number, count: number): Dft {
  if (count > n / 2) throw new Error(`createDft: ${count} frequencies need at least ${2 * count} points, not ${n}`);
  const x = periodicGrid(n);
  const basis = Array.from({ length: count }, (_, k) => {
    const scale = (k === 0 ? 1 : 2) / n;
    return { re: x.map((xi) => scale * cos(k * xi)), im: x.map((xi) => -scale * sin(k * xi)) };
  });
  const dot = (a: Float64Array, values: ArrayLike<number>) => {
    let sum = 0;
    for (let i = 0; i < n; i++) sum += (a[i] as number) * (values[i] as number);
    return sum;
  };
  return {
    count,
    coefficients(values) {
      if (values.length !== n) throw new Error(`dft: expected ${n} values, not ${values.length}`);
      const out = new Float64Array(2 * count);
      basis.forEach(({ re, im }, k) => {
        out[2 * k] = dot(re, values);
        out[2 * k + 1] = dot(im, values);
      });
      return out;
    },
  };
}

/** |c_k| of coefficients [re, im, ...]. */
export function amplitudesOf(coefficients: Float64Array): Float64Array {
  return Float64Array.from({ length: coefficients.length / 2 }, (_, k) => modulus(coefficients, k));
}

/** |c_k| of coefficients [re, im, ...]; Math.sqrt is exact, Math.hypot is not the same in every engine. */
export function modulus(coefficients: Float64Array, k: number): number {
  const re = coefficients[2 * k] as number;
  const im = coefficients[2 * k + 1] as number;
  return Math.sqrt(re * re + im * im);
}

/** |f_k - t_k| / |t_k|: the relative error at frequency k of a function f against a target t, both as coefficients. */
export function relativeError(f: Float64Array, t: Float64Array, k: number): number {
  const re = (f[2 * k] as number) - (t[2 * k] as number);
  const im = (f[2 * k + 1] as number) - (t[2 * k + 1] as number);
  return Math.sqrt(re * re + im * im) / modulus(t, k);
}
