/** The two-dimensional discrete Fourier transform of small square pictures, and powers by radius: what "coarse" and "fine" mean in a picture. */
import { cos, sin } from './portable.ts';

/** Coefficients c(ky, kx) at [ky * n + kx], both counted 0 .. n - 1; frequencies above n / 2 stand for k - n. */
export interface Spectrum2 {
  readonly n: number;
  readonly re: Float64Array;
  readonly im: Float64Array;
}

export interface Dft2 {
  readonly n: number;
  /**
   * c(ky, kx) = 1/n^2 sum over rows i and columns j of v(i, j) exp(-2 pi i (ky i + kx j) / n), from values [row][column]. With this scale
   * the sum of |c|^2 is the mean of v^2.
   */
  transform(values: ArrayLike<number>): Spectrum2;
  /** The picture with these coefficients, which must be those of a real one. */
  inverse(spectrum: Spectrum2): Float64Array;
}

/** The transform of n x n pictures, row by row and column by column: about 4 n^3 multiplications. */
export function createDft2(n: number): Dft2 {
  const cosines = Float64Array.from({ length: n }, (_, k) => cos((2 * Math.PI * k) / n));
  const sines = Float64Array.from({ length: n }, (_, k) => sin((2 * Math.PI * k) / n));
  const size = n * n;

  /** Transforms the rows of a complex picture and turns it, so that two calls transform it whole. `sign`: -1 forward, 1 back. */
  function turnedRows(re: ArrayLike<number>, im: ArrayLike<number> | null, sign: number): { re: Float64Array; im: Float64Array } {
    const outRe = new Float64Array(size);
    const outIm = new Float64Array(size);
    for (let row = 0; row < n; row++) {
      for (let k = 0; k < n; k++) {
        let sumRe = 0;
        let sumIm = 0;
        for (let j = 0; j < n; j++) {
          const c = cosines[(k * j) % n] as number;
          const s = sign * (sines[(k * j) % n] as number);
          const a = re[row * n + j] as number;
          const b = im ? (im[row * n + j] as number) : 0;
          sumRe += a * c - b * s;
          sumIm += a * s + b * c;
        }
        outRe[k * n + row] = sumRe;
        outIm[k * n + row] = sumIm;
      }
    }
    return { re: outRe, im: outIm };
  }

  return {
    n,
    transform(values) {
      if (values.length !== size) throw new Error(`dft2: expected ${size} values, not ${values.length}`);
      const rows = turnedRows(values, null, -1);
      const { re, im } = turnedRows(rows.re, rows.im, -1);
      return { n, re: re.map((v) => v / size), im: im.map((v) => v / size) };
    },
    inverse(spectrum) {
      const rows = turnedRows(spectrum.re, spectrum.im, 1);
      return turnedRows(rows.re, rows.im, 1).re;
    },
  };
}

/** Distance of each coefficient's frequency from zero, in cycles a side: sqrt(kx^2 + ky^2), [ky * n + kx]. */
export function radii(n: number): Float64Array {
  const signed = (k: number) => (2 * k > n ? k - n : k);
  return Float64Array.from({ length: n * n }, (_, i) => {
    const ky = signed(Math.floor(i / n));
    const kx = signed(i % n);
    return Math.sqrt(kx * kx + ky * ky);
  });
}

/** Which ring each coefficient belongs to: band b holds edges[b] < radius <= edges[b + 1]; -1 outside of all. */
export function ringsOf(n: number, edges: readonly number[]): Int32Array {
  return Int32Array.from(radii(n), (radius) => edges.findIndex((edge, b) => radius > edge && radius <= (edges[b + 1] ?? -1)));
}

/** Sum of |c|^2 in each of `count` rings: the ring's part of the picture's mean square. */
export function ringPowers({ re, im }: Spectrum2, rings: Int32Array, count: number): Float64Array {
  const powers = new Float64Array(count);
  rings.forEach((ring, i) => {
    if (ring < 0) return;
    const a = re[i] as number;
    const b = im[i] as number;
    powers[ring] = (powers[ring] as number) + a * a + b * b;
  });
  return powers;
}
