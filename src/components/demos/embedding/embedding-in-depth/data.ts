/** The points that the networks fit, and where outputs are compared. */
import { evenly } from '#lib/numerics/vectors.ts';
import { pointsOf, staircase, twoSteps } from '../points.ts';
import type { Params } from './params.ts';

const targets = {
  'two-steps': twoSteps,
  'four-steps': staircase([
    [-1.2, 1.7, -2.1],
    [-1, 2.8, -0.6],
    [1.1, 2.4, 0.6],
    [0.5, 2.7, 1.7],
  ]),
};

/** 20 points on [-3, 3]. */
export const dataOf = (target: Params['target']) => pointsOf(targets[target]);

/** Where outputs are compared and drawn, beside the points. */
export const grid = [...evenly(-3, 3, 121)];
