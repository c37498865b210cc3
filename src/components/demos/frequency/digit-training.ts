/** Networks that learn handwritten digits: the sample, the labels, the network. */
import type { NetworkSpec } from '#lib/engine/types.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { classes, darkest, pixelsPerDigit, type Digits } from '../shared/digits.ts';

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

interface DigitNetwork {
  width: number;
  activation: 'relu' | 'tanh' | 'sine';
  /** Factors on He's standard deviation, of the first layer's and of the output layer's initial weights. */
  inputGain: number;
  outputGain: number;
}

/** One hidden layer between the pixels and ten linear outputs. */
export function digitNetwork({ width, activation, inputGain, outputGain }: DigitNetwork): NetworkSpec {
  return {
    inputs: pixelsPerDigit,
    layers: [
      { width, activation, weights: { kind: 'he', gain: inputGain }, bias: { kind: 'zero' } },
      { width: classes, activation: 'identity', weights: { kind: 'he', gain: outputGain }, bias: { kind: 'zero' } },
    ],
  };
}

/** The next measured epoch: every one up to 50, then every fifth. */
export const nextEpoch = (epoch: number) => (epoch < 50 ? epoch + 1 : epoch - (epoch % 5) + 5);
