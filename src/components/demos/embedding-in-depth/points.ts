/** The points that the networks fit: 20 on a sum of tanh steps. */
import { tanh } from '#lib/numerics/portable.ts';
import type { Params } from './params.ts';

export interface Points {
  x: readonly number[];
  y: readonly number[];
}

/** Height, steepness and place of each step. */
const steps: Record<Params['target'], readonly (readonly [number, number, number])[]> = {
  'two-steps': [
    [1, 3, 1],
    [0.5, 3, -1.5],
  ],
  'four-steps': [
    [-1.2, 1.7, -2.1],
    [-1, 2.8, -0.6],
    [1.1, 2.4, 0.6],
    [0.5, 2.7, 1.7],
  ],
};

/** Half of the interval on which the points lie. */
export const reach = 3;
const x = Array.from({ length: 20 }, (_, i) => -reach + (2 * reach * i) / 19);

/** Where outputs are compared and drawn, beside the points. */
export const grid = Array.from({ length: 121 }, (_, i) => -reach + (2 * reach * i) / 120);

export function pointsOf(target: Params['target']): Points {
  return {
    x,
    y: x.map((at) => steps[target].reduce((sum, [height, slope, place]) => sum + height * tanh(slope * (at - place)), 0)),
  };
}
