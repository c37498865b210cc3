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
  norm,
  squaredDistances,
} from '#lib/numerics/neighbour-filter.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { classes, darkest, pixelsPerDigit, type Digits } from './digits.ts';

/** Widths of the Gaussian filter: its variance as a share of the mean squared distance between two training digits. */
export const filterWidths = [0.03, 0.06, 0.12, 0.25, 0.5];

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

function pick(digits: Digits, indices: readonly number[]): DigitSet {
  const levels = Uint8Array.from({ length: indices.length * pixelsPerDigit }, (_, i) => {
    const index = indices[Math.floor(i / pixelsPerDigit)] as number;
    return digits.levels[index * pixelsPerDigit + (i % pixelsPerDigit)] as number;
  });
  const digit = Uint8Array.from(indices, (index) => digits.labels[index] as number);
  return {
    count: indices.length,
    x: Float64Array.from(levels, (level) => level / darkest),
    digit,
    label: Uint8Array.from(digit),
    levels,
  };
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
  lowShare: number[];
  /** Neighbour correlation of the labels, and of a random reordering of them, at each width. */
  correlation: number[];
  shuffledCorrelation: number[];
  /** Relative errors of the low and of the high part of outputs [count][10], at each width. */
  errors(outputs: ArrayLike<number>): { low: number[]; high: number[] };
}

/** Prepares the filters for training images and their labels. */
export function createFilters(train: DigitSet, seed: number): Filters {
  const labels = oneHot(train.label);
  const own = centred(labels, classes);
  const mean = labels.map((value, i) => value - (own[i] as number));
  const distances = squaredDistances(train.x, train.count);
  const typical = meanSquaredDistance(distances);
  const weights = filterWidths.map((width) => gaussianWeights(distances, width * typical));
  const lows = weights.map((weight) => lowPass(weight, own, classes));
  const sizes = lows.map((low) => ({ low: norm(low), high: norm(own.map((value, i) => value - (low[i] as number))) }));
  const reordered = oneHot(createRandom(seed, 'digits-filtering reference').shuffle(Uint8Array.from(train.label)));
  const correlations = (values: Float64Array) =>
    filterWidths.map((width) => neighbourCorrelation(distances, width * typical, values, classes));
  return {
    low: lows.map((low) => low.map((value, i) => value + (mean[i] as number))),
    lowShare: sizes.map(({ low }) => low / norm(own)),
    correlation: correlations(labels),
    shuffledCorrelation: correlations(reordered),
    errors(outputs) {
      const residual = labels.map((value, i) => (outputs[i] as number) - value);
      const parts = weights.map((weight) => {
        const low = lowPass(weight, residual, classes);
        return { low: norm(low), high: norm(residual.map((value, i) => value - (low[i] as number))) };
      });
      return {
        low: parts.map(({ low }, i) => low / (sizes[i] as { low: number }).low),
        high: parts.map(({ high }, i) => high / (sizes[i] as { high: number }).high),
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
