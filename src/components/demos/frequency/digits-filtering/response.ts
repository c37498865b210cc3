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
import { classes } from '../../shared/digits.ts';
import { oneHot, type DigitSet } from '../digit-training.ts';
import { filterWidths } from './params.ts';

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
