/** Vectors in the plane, and splits of a sum into several of them. */
import { createRandom } from '#lib/numerics/random.ts';
import type { Vector } from './frame.ts';
import type { Params } from './params.ts';

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1]];
export const times = (k: number, a: Vector): Vector => [k * a[0], k * a[1]];
export const square = (a: Vector) => a[0] * a[0] + a[1] * a[1];
export const length = (a: Vector) => Math.sqrt(square(a));
export const sumOf = (vectors: readonly Vector[]) => vectors.reduce(plus, [0, 0]);
/** Where each of several vectors ends that follow one another from the origin. */
export const tipsOf = (vectors: readonly Vector[]) => vectors.map((_, i) => sumOf(vectors.slice(0, i + 1)));
export const sumOfSquares = (vectors: readonly Vector[]) => vectors.reduce((sum, vector) => sum + square(vector), 0);

/** The least sum of squares that n vectors with the given sum can have. */
export const leastSquares = (sum: Vector, n: number) => square(sum) / n;
/** Sum of squares in units of that. */
export const excess = (vectors: readonly Vector[], sum: Vector) => (sumOfSquares(vectors) * vectors.length) / square(sum);

/** Two vectors: the reader's, and what it lacks to the sum. */
export const pairOf = ({ first, sum }: Pick<Params, 'first' | 'sum'>): Vector[] => [first, minus(sum, first)];

/** A chain of vectors with the given sum: equal parts, and a random part whose own sum is zero. */
export function chainOf({ count, sum, unequal, seed }: Pick<Params, 'count' | 'sum' | 'unequal' | 'seed'>): Vector[] {
  const random = createRandom(seed, 'chain');
  const parts = Array.from({ length: count }, (): Vector => [unequal * random.normal(), unequal * random.normal()]);
  const rest = times(1 / count, minus(sum, sumOf(parts)));
  return parts.map((part) => plus(part, rest));
}
