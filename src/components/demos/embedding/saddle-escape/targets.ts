/** The points to fit. */
import { sin, tanh } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { pointsOf, staircase, twoSteps } from '../points.ts';
import type { Params } from './params.ts';

const targets: Record<Params['target'], (x: number) => number> = {
  two: twoSteps,
  noisy: twoSteps,
  stairs: staircase([
    [1, 3, 1.8],
    [0.6, 3, 0],
    [0.8, 3, -1.8],
  ]),
  updown: staircase([
    [1, 2, -2],
    [-1, 2, 0],
    [0.7, 2, 2],
  ]),
  sine: sin,
  // Among tanh x + 0.4 sin kx, k = 1 .. 9, the one whose split neuron can rest in a minimum: the unit test searches for it.
  ripple: (x) => tanh(x) + 0.4 * sin(6 * x),
  one: (x) => tanh(2 * x),
};

/** 20 points on [-3, 3]; the noise, of standard deviation 0.1, is always the same. */
export function dataOf(target: Params['target']) {
  const noise = createRandom(1, 'saddle-escape noise');
  return pointsOf((x) => targets[target](x) + (target === 'noisy' ? 0.1 * noise.normal() : 0));
}
