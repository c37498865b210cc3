/** What is measured of a network that has learned a part of the table. */
import { groupDirections } from '#lib/numerics/directions.ts';
import { trainedCells } from './cells.ts';
import { spreadOf } from './rules.ts';

/** Numbers of an incoming vector: the weights of six rows and six columns, and the bias. */
export const dimension = 13;
/** Neurons drawn. */
const drawn = 40;
/** Neurons within this angle of the largest of them, or of its opposite, count as one direction, degrees. */
const nearby = 15;
/** Directions are counted, the largest first, until they hold this share of all amplitude. */
const nearlyAll = 0.9;

/** Greatest error in some of the cells, as a share of the table's spread. */
export function greatestError(answers: ArrayLike<number>, table: readonly number[], cells: readonly number[]): number {
  const errors = cells.map((cell) => Math.abs((answers[cell] as number) - (table[cell] as number)));
  return Math.max(...errors) / spreadOf(table);
}

/** Greatest errors in the trained and in the held-out cells. */
export const errorsOf = (answers: ArrayLike<number>, table: readonly number[], held: readonly number[]) => ({
  trained: greatestError(answers, table, trainedCells(held)),
  heldOut: greatestError(answers, table, held),
});

export interface Neurons {
  /** (w, b), rows of 13 [width]. */
  vectors: Float64Array;
  /** |a| |(w, b)| [width]. */
  amplitudes: Float64Array;
}

/** The neurons in a trainer's list of all weights: w, then b, then a. */
export function neuronsOf(weights: ArrayLike<number>, width: number): Neurons {
  const inputs = dimension - 1;
  const vectors = new Float64Array(dimension * width);
  const amplitudes = new Float64Array(width);
  for (let j = 0; j < width; j++) {
    let square = 0;
    for (let k = 0; k < dimension; k++) {
      const value = weights[k < inputs ? inputs * j + k : inputs * width + j] as number;
      vectors[dimension * j + k] = value;
      square += value * value;
    }
    amplitudes[j] = Math.abs(weights[dimension * width + j] as number) * Math.sqrt(square);
  }
  return { vectors, amplitudes };
}

/** How many directions hold nine tenths of the amplitude; a vector and its opposite are one. 0 where there is no amplitude. */
export function directionsOf({ vectors, amplitudes }: Neurons): number {
  const groups = groupDirections(vectors, dimension, amplitudes, { degrees: nearby, lines: true });
  let held = 0;
  let count = 0;
  for (const { share } of groups) {
    if (!(held < nearlyAll)) break;
    held += share;
    count++;
  }
  return count;
}

/** Unit vectors of the neurons of largest amplitude, turned so that none points away from the largest: rows of 13. */
export function largestOf({ vectors, amplitudes }: Neurons): number[] {
  const order = Array.from(amplitudes, (_, j) => j).sort(
    (i, j) => (amplitudes[j] as number) - (amplitudes[i] as number) || i - j,
  );
  const units = order.slice(0, drawn).map((j) => {
    const own = Array.from(vectors.subarray(dimension * j, dimension * (j + 1)));
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0));
    return own.map((value) => value / (length || 1));
  });
  const [first = []] = units;
  const dot = (unit: readonly number[]) => unit.reduce((sum, value, k) => sum + value * (first[k] as number), 0);
  return units.flatMap((unit) => (dot(unit) < 0 ? unit.map((value) => -value) : unit));
}
