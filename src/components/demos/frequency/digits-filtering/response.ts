/**
 * The data of one run: training digits and labels, and their low and high frequencies at every filter width. "Frequency" is that of the
 * response: how the label changes from an image to its neighbours in the 196-dimensional space of images.
 */
import {
  centred,
  gaussianWeights,
  lowPass,
  meanSquaredDistance,
  neighbourCorrelation,
  squaredDistances,
} from '#lib/numerics/neighbour-filter.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import { classes, darkest, pixelsPerDigit, type Digits } from '../../shared/digits.ts';
import { filterWidths } from './params.ts';

export interface DigitSet {
  count: number;
  /** Inputs [count][196] in 0 .. 1. */
  x: Float64Array;
  /** Digit of each image. */
  digit: Uint8Array;
  /** Class of each image as the network is told it. */
  label: Uint8Array;
  /** Grey levels [count][196]. */
  levels: Uint8Array;
}

/** Rows of `width` numbers at the given indices. */
export function rowsAt(values: ArrayLike<number>, indices: readonly number[], width: number): number[] {
  return indices.flatMap((index) => Array.from({ length: width }, (_, i) => values[index * width + i] as number));
}

function pick(digits: Digits, indices: readonly number[]): DigitSet {
  const levels = Uint8Array.from(rowsAt(digits.levels, indices, pixelsPerDigit));
  const x = Float64Array.from(levels, (level) => level / darkest);
  const digit = Uint8Array.from(indices, (index) => digits.labels[index] as number);
  return { count: indices.length, x, digit, label: Uint8Array.from(digit), levels };
}

/** `samples` digits for training, drawn at random, and all others for the test. Shuffled labels are a random reordering of the true ones. */
export function splitDigits(
  digits: Digits,
  samples: number,
  shuffled: boolean,
  seed: number,
): { train: DigitSet; test: DigitSet } {
  const order = createRandom(seed, 'digits-filtering sample').shuffle(Array.from({ length: digits.count }, (_, i) => i));
  const train = pick(digits, order.slice(0, samples));
  if (shuffled) createRandom(seed, 'digits-filtering labels').shuffle(train.label);
  return { train, test: pick(digits, order.slice(samples)) };
}

/** Labels as rows with a single 1: [count][10]. */
export function oneHot(label: Uint8Array): Float64Array {
  const out = new Float64Array(label.length * classes);
  label.forEach((value, i) => (out[i * classes + value] = 1));
  return out;
}

export interface Filters {
  /** Low-frequency part of the labels [count][10] at each width, their mean included. */
  low: Float64Array[];
  /** Share of the labels' size (their mean taken off) that is low-frequency, at each width. */
  lowShare: Float64Array;
  /** Neighbour correlation of the labels, and of a random reordering of them, at each width. */
  correlation: Float64Array;
  shuffledCorrelation: Float64Array;
  /** Relative errors of the low and of the high part of outputs [count][10], at each width. */
  errors(outputs: ArrayLike<number>): { low: number[]; high: number[] };
}

/** Prepares the filters for training images and their labels. */
export function createFilters(train: DigitSet, seed: number): Filters {
  const labels = oneHot(train.label);
  const own = centred(labels, classes);
  const distances = squaredDistances(train.x, train.count);
  const typical = meanSquaredDistance(distances);
  const weights = filterWidths.map((width) => gaussianWeights(distances, width * typical));
  /** The low part of values [count][10] at each width, and the sizes of both parts. */
  const partsOf = (values: Float64Array) =>
    weights.map((weight) => {
      const part = lowPass(weight, values, classes);
      return { part, low: lengthOf(part), high: lengthOf(values.map((value, i) => value - (part[i] as number))) };
    });
  const wanted = partsOf(own);
  const reordered = oneHot(createRandom(seed, 'digits-filtering reference').shuffle(Uint8Array.from(train.label)));
  const correlations = (values: Float64Array) =>
    Float64Array.from(filterWidths, (width) => neighbourCorrelation(distances, width * typical, values, classes));
  return {
    low: wanted.map(({ part }) => part.map((value, i) => value + ((labels[i] as number) - (own[i] as number)))),
    lowShare: Float64Array.from(wanted, ({ low }) => low / lengthOf(own)),
    correlation: correlations(labels),
    shuffledCorrelation: correlations(reordered),
    errors(outputs) {
      const missing = partsOf(labels.map((value, i) => (outputs[i] as number) - value));
      return {
        low: missing.map(({ low }, i) => low / (wanted[i] as { low: number }).low),
        high: missing.map(({ high }, i) => high / (wanted[i] as { high: number }).high),
      };
    },
  };
}

/** Share of images whose largest output is their class; outputs [count][10]. */
export function accuracy(outputs: ArrayLike<number>, label: Uint8Array): number {
  let right = 0;
  label.forEach((value, i) => {
    let best = 0;
    for (let c = 1; c < classes; c++)
      if ((outputs[i * classes + c] as number) > (outputs[i * classes + best] as number)) best = c;
    if (best === value) right++;
  });
  return right / label.length;
}
