/** Points of many dimensions laid out along one direction, and the spectrum of a response over it (Xu, Zhang, Luo, Xiao & Ma 2020, projection method). */
import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import type { Params } from './params.ts';

/** Steps of the power iteration: the two largest variances of digits are far enough apart for many fewer. */
const iterations = 300;

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};

/** A unit vector along it, its largest entry positive. */
function unit(v: Float64Array): Float64Array {
  const largest = v.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  const length = lengthOf(v) * (largest < 0 ? -1 : 1);
  return v.map((value) => value / length);
}

/**
 * The direction along which centred rows differ most, among those orthogonal to `others`, by power iteration.
 * @param rows [count][dimension]
 */
function principal(rows: readonly Float64Array[], others: readonly Float64Array[]): Float64Array {
  const dimension = rows[0]!.length;
  let v = unit(new Float64Array(dimension).fill(1));
  for (let n = 0; n < iterations; n++) {
    const next = new Float64Array(dimension);
    for (const row of rows) {
      const size = dot(row, v);
      for (let i = 0; i < dimension; i++) next[i]! += size * (row[i] as number);
    }
    for (const other of others) {
      const size = dot(next, other);
      for (let i = 0; i < dimension; i++) next[i]! -= size * (other[i] as number);
    }
    v = unit(next);
  }
  return v;
}

/** Rows of x [count][dimension] less their mean. */
function centredRows(x: Float64Array, count: number): Float64Array[] {
  const dimension = x.length / count;
  const rows = Array.from({ length: count }, (_, i) => x.slice(i * dimension, (i + 1) * dimension));
  const mean = new Float64Array(dimension);
  for (const row of rows) for (let i = 0; i < dimension; i++) mean[i]! += (row[i] as number) / count;
  return rows.map((row) => row.map((value, i) => value - (mean[i] as number)));
}

/** The chosen direction, and where each row of x [count][dimension] lies along it, from 0 to 1. */
export function layOut(x: Float64Array, count: number, { direction, seed }: Pick<Params, 'direction' | 'seed'>) {
  const rows = centredRows(x, count);
  const random = createRandom(seed, 'direction');
  const first = direction === 'random' ? unit(Float64Array.from(rows[0]!, () => random.normal())) : principal(rows, []);
  const axis = direction === 'second' ? principal(rows, [first]) : first;
  const along = rows.map((row) => dot(row, axis));
  const [low, high] = [Math.min(...along), Math.max(...along)];
  return { axis, places: Float64Array.from(along, (place) => (place - low) / (high - low)) };
}

/**
 * Fourier coefficients of a response over the layout: at each frequency k = 0, 1, ... the mean over the points of response times e^(-2 pi i k place),
 * real and imaginary part of each of its columns.
 * @param values [count][columns]
 */
export function createSpectrum(places: Float64Array, columns: number, frequencies: number) {
  const turns = Array.from({ length: frequencies }, (_, k) => ({
    re: places.map((place) => cos(2 * Math.PI * k * place) / places.length),
    im: places.map((place) => -sin(2 * Math.PI * k * place) / places.length),
  }));
  return (values: ArrayLike<number>): Float64Array[] =>
    turns.map(({ re, im }) => {
      const out = new Float64Array(2 * columns);
      for (let i = 0; i < places.length; i++)
        for (let c = 0; c < columns; c++) {
          const value = values[i * columns + c] as number;
          out[2 * c]! += value * (re[i] as number);
          out[2 * c + 1]! += value * (im[i] as number);
        }
      return out;
    });
}
