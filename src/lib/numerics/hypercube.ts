/**
 * The hypercube {+1, -1}^d: all 2^d inputs of d signs, the functions on it that the parity figures learn, and a random part of it.
 * Input i has x_j = -1 where bit j of i is set, so input 0 is (+1, ..., +1).
 */
import type { Random } from './random.ts';

/** Number of set bits of a non-negative 32-bit integer: the degree of the Walsh function with this mask. */
export function popcount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** All inputs, row-major [2^d][d]. */
export function cubeInputs(d: number): Float64Array {
  return Float64Array.from({ length: d << d }, (_, i) => signOf(Math.floor(i / d), i % d));
}

/** x_j of input i. */
function signOf(i: number, j: number): number {
  return (i >> j) & 1 ? -1 : 1;
}

/** The Walsh function of a set of coordinates, given as a bit mask: the product of these x_j, at all inputs. All bits set: the parity. */
export function walshFunction(d: number, set: number): Float64Array {
  return Float64Array.from({ length: 1 << d }, (_, i) => (popcount(i & set) & 1 ? -1 : 1));
}

/** The sign that most coordinates have; at a tie, that of x_0. */
export function majority(d: number): Float64Array {
  return Float64Array.from({ length: 1 << d }, (_, i) => {
    const sum = d - 2 * popcount(i);
    return sum === 0 ? signOf(i, 0) : Math.sign(sum);
  });
}

export interface Split {
  /** Indices of inputs, ascending. Together all of the cube. */
  seen: Uint32Array;
  unseen: Uint32Array;
}

/** A random part of the cube, `share` of it rounded to whole inputs, and at least one input on each side. */
export function splitCube(d: number, share: number, random: Random): Split {
  const size = 1 << d;
  const order = random.shuffle(Uint32Array.from({ length: size }, (_, i) => i));
  const count = Math.min(size - 1, Math.max(1, Math.round(share * size)));
  return { seen: order.slice(0, count).sort(), unseen: order.slice(count).sort() };
}

/** Rows `rows` of a row-major matrix with `columns` columns. */
export function rowsOf(values: Float64Array, rows: Uint32Array, columns: number): Float64Array {
  const out = new Float64Array(rows.length * columns);
  rows.forEach((row, i) => out.set(values.subarray(row * columns, (row + 1) * columns), i * columns));
  return out;
}

/** How many outputs have the sign of the true +1 or -1; an output of 0 has neither. */
export function countRight(outputs: ArrayLike<number>, truth: ArrayLike<number>): number {
  let count = 0;
  for (let i = 0; i < truth.length; i++) if ((outputs[i] as number) * (truth[i] as number) > 0) count++;
  return count;
}
