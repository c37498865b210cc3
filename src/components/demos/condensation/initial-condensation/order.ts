/** The order in which a matrix of cosines shows its blocks. */
import { cosineMatrix, groupDirections } from '#lib/numerics/directions.ts';

/** Neurons of one line beside each other, the largest line first; within it by their cosine with its first neuron. And the lines' sizes. */
export function byLines(vectors: Float32Array, dimension: number, degrees: number): { order: number[]; sizes: number[] } {
  const weights = new Array<number>(vectors.length / dimension).fill(1);
  const groups = groupDirections(vectors, dimension, weights, { degrees, lines: true });
  const cosines = cosineMatrix(vectors, dimension);
  const order = groups.flatMap(({ members }) => {
    const leader = members[0] as number;
    const along = (j: number) => cosines[leader * weights.length + j] as number;
    return [...members].sort((i, j) => along(j) - along(i) || i - j);
  });
  return { order, sizes: groups.map(({ members }) => members.length) };
}

/** The matrix of cosines with its rows and columns in this order. */
export function orderedCosines(vectors: Float32Array, dimension: number, order: readonly number[]): Float64Array {
  const sorted = order.flatMap((j) => Array.from(vectors.subarray(j * dimension, (j + 1) * dimension)));
  return cosineMatrix(sorted, dimension);
}
