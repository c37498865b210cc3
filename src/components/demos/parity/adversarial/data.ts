/** What the two networks learn: the same inputs, with labels of its own for each. */
import { cubeInputs, rowsOf, splitCube, walshFunction } from '#lib/numerics/hypercube.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { median } from '#lib/numerics/proportion.ts';
import { inkRows, pixelsPerDigit, type Digits } from '../../shared/digits.ts';
import type { Sample } from '../learner.ts';
import type { NetworkName } from './frame.ts';
import { bits, type Params } from './params.ts';

/** Images held back for the test. */
const testCount = 300;

export interface Data {
  samples: Record<NetworkName, Sample>;
  /** Digit of each unseen image; empty for bits. */
  digits: number[];
}

/** Digits: even (+1) or odd (-1), and the same with labels of the sample flipped at random. */
function digitData(all: Digits, { samples: count, flipped, seed }: Params): Data {
  const order = createRandom(seed, 'images').shuffle(Array.from({ length: all.count }, (_, i) => i));
  const [seen, unseen] = [order.slice(0, count), order.slice(count, count + testCount)];
  const digitsOf = (images: readonly number[]) => images.map((image) => all.labels[image] as number);
  const evenOrOdd = (images: readonly number[]) => Float64Array.from(digitsOf(images), (digit) => (digit % 2 === 0 ? 1 : -1));
  const own: Sample = {
    inputs: pixelsPerDigit,
    seen: { x: inkRows(all, seen), y: evenOrOdd(seen) },
    unseen: { x: inkRows(all, unseen), y: evenOrOdd(unseen) },
  };
  const random = createRandom(seed, 'flips');
  const y = own.seen.y.map((value) => (random.uniform() < flipped ? -value : value));
  return { samples: { smooth: own, rough: { ...own, seen: { x: own.seen.x, y } } }, digits: digitsOf(unseen) };
}

/** Bits: the first one, and the parity of all, from a random half of the cube. */
function bitData({ seed }: Params): Data {
  const split = splitCube(bits, 0.5, createRandom(seed, 'images'));
  const inputs = cubeInputs(bits);
  const sampleOf = (truth: Float64Array): Sample => {
    const at = (rows: Uint32Array) => ({ x: rowsOf(inputs, rows, bits), y: rowsOf(truth, rows, 1) });
    return { inputs: bits, seen: at(split.seen), unseen: at(split.unseen) };
  };
  return {
    samples: { smooth: sampleOf(walshFunction(bits, 1)), rough: sampleOf(walshFunction(bits, (1 << bits) - 1)) },
    digits: [],
  };
}

export const dataOf = (digits: Digits, p: Params): Data => (p.data === 'digits' ? digitData(digits, p) : bitData(p));

/** The rows of x [n][width] as vectors, the first `count`. */
export const firstRows = (x: Float64Array, width: number, count: number): Float64Array[] =>
  Array.from({ length: Math.min(count, x.length / width) }, (_, i) => x.slice(i * width, (i + 1) * width));

export function distance(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += ((a[i] as number) - (b[i] as number)) * ((a[i] as number) - (b[i] as number));
  return Math.sqrt(sum);
}

/** Median over points of the distance to the nearest of `others`. */
export const typicalSpacing = (points: readonly Float64Array[], others: readonly Float64Array[]): number =>
  median(points.map((point) => Math.min(...others.map((other) => distance(point, other)))));
