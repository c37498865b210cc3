/** The points to fit. */
import { sin, tanh } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import type { Params } from './params.ts';

const two = (x: number) => tanh(3 * (x - 1)) + 0.5 * tanh(3 * (x + 1.5));

const targets: Record<Params['target'], (x: number) => number> = {
  two,
  noisy: two,
  stairs: (x) => tanh(3 * (x - 1.8)) + 0.6 * tanh(3 * x) + 0.8 * tanh(3 * (x + 1.8)),
  updown: (x) => tanh(2 * (x + 2)) - tanh(2 * x) + 0.7 * tanh(2 * (x - 2)),
  sine: sin,
  // Among tanh x + 0.4 sin kx, k = 1 .. 9, the one whose split neuron can rest in a minimum: the unit test searches for it.
  ripple: (x) => tanh(x) + 0.4 * sin(6 * x),
  one: (x) => tanh(2 * x),
};

export const pointX: readonly number[] = Array.from({ length: 20 }, (_, i) => (6 * i) / 19 - 3);

/** 20 points on [-3, 3]; the noise, of standard deviation 0.1, is always the same. */
export function dataOf(target: Params['target']): { x: readonly number[]; y: readonly number[] } {
  const noise = createRandom(1, 'saddle-escape noise');
  return { x: pointX, y: pointX.map((x) => targets[target](x) + (target === 'noisy' ? 0.1 * noise.normal() : 0)) };
}
