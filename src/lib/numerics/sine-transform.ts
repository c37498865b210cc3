/**
 * Sine modes: the eigenvectors of the second difference with zero ends. On a grid of `cells` equal cells the mode k has the values
 * sin(k pi i / cells) at the inner points i = 1 .. cells - 1, for k = 1 .. cells - 1; the modes are orthogonal, and each has the sum of
 * squares cells / 2.
 */
import { cos, sin } from './portable.ts';

/** Values of sine mode k at the inner points of a grid. */
export function sineMode(k: number, cells: number): Float64Array {
  return Float64Array.from({ length: cells - 1 }, (_, i) => sinPi(k * (i + 1), cells));
}

/** sin(pi a / b) for whole numbers, the angle reduced before it is rounded. */
function sinPi(a: number, b: number): number {
  return sin((Math.PI * (a % (2 * b))) / b);
}

/** The coefficient of one mode in values at the inner points: 2 / cells times their inner product. */
export function sineCoefficient(values: ArrayLike<number>, mode: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < mode.length; i++) sum += (values[i] as number) * (mode[i] as number);
  return (2 * sum) / (mode.length + 1);
}

/**
 * The coefficients of all modes, [k = 1 .. cells - 1], of values at the inner points; `cells` a power of two. By a fast Fourier transform
 * of the odd extension (length 2 cells): about 5 x 2 cells x log2(2 cells) operations.
 */
export function sineTransform(values: ArrayLike<number>): Float64Array {
  const cells = values.length + 1;
  if (!isPowerOfTwo(cells)) throw new Error(`sineTransform: takes 2^p - 1 values, not ${values.length}`);
  const re = new Float64Array(2 * cells);
  for (let i = 1; i < cells; i++) {
    const value = values[i - 1] as number;
    re[i] = value;
    re[2 * cells - i] = -value;
  }
  const im = new Float64Array(2 * cells);
  fourierTransform(re, im);
  // The transform of an odd sequence is imaginary: -2 i times the sum of values times sines.
  return Float64Array.from({ length: cells - 1 }, (_, i) => -(im[i + 1] as number) / cells);
}

function isPowerOfTwo(n: number): boolean {
  return n >= 2 && (n & (n - 1)) === 0;
}

/** In place: X_k = sum_j x_j exp(-2 pi i j k / n), n a power of two (Cooley & Tukey 1965). */
export function fourierTransform(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  if (!isPowerOfTwo(n)) throw new Error(`fourierTransform: the length must be a power of two, not ${n}`);
  reverseBits(re, im);
  for (let size = 2; size <= n; size *= 2) combine(re, im, size);
}

/** Puts entry j at the place whose binary digits are those of j in reverse. */
function reverseBits(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i++) {
    let bit = n >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) {
      swap(re, i, j);
      swap(im, i, j);
    }
  }
}

function swap(array: Float64Array, i: number, j: number): void {
  const entry = array[i] as number;
  array[i] = array[j] as number;
  array[j] = entry;
}

/** Joins transforms of length size / 2 to transforms of length size. */
function combine(re: Float64Array, im: Float64Array, size: number): void {
  const half = size / 2;
  for (let k = 0; k < half; k++) {
    const angle = (Math.PI * k) / half;
    const c = cos(angle);
    const s = -sin(angle);
    for (let i = k; i < re.length; i += size) {
      const j = i + half;
      const x = (re[j] as number) * c - (im[j] as number) * s;
      const y = (re[j] as number) * s + (im[j] as number) * c;
      re[j] = (re[i] as number) - x;
      im[j] = (im[i] as number) - y;
      re[i] = (re[i] as number) + x;
      im[i] = (im[i] as number) + y;
    }
  }
}
