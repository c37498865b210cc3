/**
 * The windowed Fourier transform (Gabor 1946): how strongly a function oscillates at a frequency *around a place*. The window is a Gaussian,
 * so place and frequency are both blurred, the one the less the more the other.
 */
import { cos, exp, sin } from './portable.ts';

export interface Gabor {
  /**
   * |sum_i g(x_i - x0) v_i exp(-i k pi (x_i - x0))| at every place x0 and frequency k, [place * frequencies + frequency]. Scaled so that
   * a wave A sin(k pi x) that fills the window has A at its own frequency.
   */
  amplitudes(values: ArrayLike<number>): Float64Array;
}

/**
 * A windowed transform of values at the points `x`.
 * @param places centres x0 of the windows
 * @param frequencies k of sin(k pi x): cycles per length 2
 * @param width standard deviation of the window g(u) = exp(-u^2 / (2 width^2)), in units of x
 */
export function createGabor(
  x: ArrayLike<number>,
  places: ArrayLike<number>,
  frequencies: ArrayLike<number>,
  width: number,
): Gabor {
  const n = x.length;
  const cells = places.length * frequencies.length;
  const re = new Float64Array(cells * n);
  const im = new Float64Array(cells * n);
  for (let p = 0; p < places.length; p++) {
    const distance = Float64Array.from(x, (xi) => xi - (places[p] as number));
    const window = distance.map((u) => exp((-u * u) / (2 * width * width)));
    const scale = 2 / window.reduce((sum, g) => sum + g, 0);
    for (let f = 0; f < frequencies.length; f++) {
      const k = frequencies[f] as number;
      const at = (p * frequencies.length + f) * n;
      const factor = k === 0 ? scale / 2 : scale;
      distance.forEach((u, i) => {
        re[at + i] = factor * (window[i] as number) * cos(k * Math.PI * u);
        im[at + i] = -factor * (window[i] as number) * sin(k * Math.PI * u);
      });
    }
  }
  return {
    amplitudes(values) {
      if (values.length !== n) throw new Error(`gabor: expected ${n} values, not ${values.length}`);
      const out = new Float64Array(cells);
      for (let cell = 0; cell < cells; cell++) {
        let sumRe = 0;
        let sumIm = 0;
        for (let i = 0; i < n; i++) {
          const v = values[i] as number;
          sumRe += (re[cell * n + i] as number) * v;
          sumIm += (im[cell * n + i] as number) * v;
        }
        out[cell] = Math.sqrt(sumRe * sumRe + sumIm * sumIm);
      }
      return out;
    },
  };
}
