/** Digits for training, validation and test, and labels of which some are wrong. */
import { createRandom } from '#lib/numerics/random.ts';
import { inkRows, type Digits } from '../../shared/digits.ts';
import type { Params } from './params.ts';

/** Test images, all that the others leave at most. */
const testCount = 500;

/** Images row by row, ink from 0 to 1; +1 for an even digit, -1 for an odd one, as it is and as it is given. */
export interface Part {
  x: Float64Array;
  truth: Float64Array;
  given: Float64Array;
}

export function partsOf(
  digits: Digits,
  p: Pick<Params, 'training' | 'validation' | 'labelNoise' | 'seed'>,
): Record<'train' | 'validation' | 'test', Part> {
  const order = createRandom(p.seed, 'images').shuffle(Array.from({ length: digits.count }, (_, i) => i));
  const random = createRandom(p.seed, 'labels');
  const part = (images: readonly number[], noise: number): Part => {
    const truth = Float64Array.from(images, (image) => ((digits.labels[image] as number) % 2 === 0 ? 1 : -1));
    return { x: inkRows(digits, images), truth, given: truth.map((label) => (random.uniform() < noise ? -label : label)) };
  };
  const ends = [p.training, p.training + p.validation, p.training + p.validation + testCount] as const;
  return {
    train: part(order.slice(0, ends[0]), p.labelNoise),
    validation: part(order.slice(ends[0], ends[1]), p.labelNoise),
    test: part(order.slice(ends[1], ends[2]), 0),
  };
}
