/** The two hidden layers of a network 1-m-m-1: which way their neurons point, and how much of their amplitude points in few directions. */
import type { Real } from '#lib/engine/types.ts';
import { cosineMatrix, groupDirections } from '#lib/numerics/directions.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import { counted, nearness } from './params.ts';

/** A hidden layer. */
export interface Layer {
  /** Incoming weights of each neuron, bias included, [m][dimension]. */
  incoming: Float64Array;
  dimension: number;
  /** A neuron's amplitude: norm of its incoming weights times norm of its outgoing ones. */
  sizes: Float64Array;
}

const layerOf = (incoming: number[][], outgoing: number[][]): Layer => ({
  incoming: Float64Array.from(incoming.flat()),
  dimension: (incoming[0] as number[]).length,
  sizes: Float64Array.from(incoming, (own, j) => lengthOf(own) * lengthOf(outgoing[j] as number[])),
});

/** Both hidden layers from all weights of a network 1-m-m-1, in the engine's order. */
export function layersOf(weights: Real, m: number): [Layer, Layer] {
  const at = (i: number) => weights[i] as number;
  const units = Array.from({ length: m }, (_, j) => j);
  const [matrix, bias, output] = [2 * m, 2 * m + m * m, 3 * m + m * m];
  const row = (j: number) => units.map((i) => at(matrix + j * m + i));
  const column = (i: number) => units.map((j) => at(matrix + j * m + i));
  const first = units.map((j) => [at(j), at(m + j)]);
  const second = units.map((j) => [...row(j), at(bias + j)]);
  const outputs = units.map((j) => [at(output + j)]);
  return [layerOf(first, units.map(column)), layerOf(second, outputs)];
}

/**
 * Share of the sizes in the best directions: the largest neuron that is left leads a direction and takes all that are near it. Not pairs along
 * one line: neurons that have gathered in two directions have condensed, whatever the angle between the two.
 */
export const shareOf = ({ incoming, dimension, sizes }: Layer) =>
  groupDirections(incoming, dimension, sizes, { degrees: nearness })
    .slice(0, counted)
    .reduce((sum, { share }) => sum + share, 0);

/** Levels of a packed cosine: a letter from a (-1) to z (1). */
const levels = 25;

/** The cosines below the diagonal as letters, row by row; neurons ordered by their cosine with the largest one. */
export function packed({ incoming, dimension, sizes }: Layer): string {
  const m = sizes.length;
  const cosines = cosineMatrix(incoming, dimension);
  const largest = sizes.reduce((best, size, j) => (size > (sizes[best] as number) ? j : best), 0);
  const order = Array.from(sizes, (_, j) => j);
  order.sort((i, j) => (cosines[largest * m + j] as number) - (cosines[largest * m + i] as number) || i - j);
  let letters = '';
  for (let i = 0; i < m; i++)
    for (let j = 0; j < i; j++) {
      const cosine = cosines[(order[i] as number) * m + (order[j] as number)] as number;
      letters += String.fromCharCode(97 + Math.round(((cosine + 1) / 2) * levels));
    }
  return letters;
}

/** The whole matrix of `packed` letters, [m][m]. */
export function unpacked(letters: string, m: number): Float64Array {
  const cosine = (i: number, j: number) => (2 * (letters.charCodeAt((i * (i - 1)) / 2 + j) - 97)) / levels - 1;
  return Float64Array.from({ length: m * m }, (_, k) => {
    const [i, j] = [Math.floor(k / m), k % m];
    return i === j ? 1 : i > j ? cosine(i, j) : cosine(j, i);
  });
}
