/** The points to fit, and where outputs are compared. */
import { pointsOf, staircase, twoSteps } from '../points.ts';
import type { Params } from './params.ts';

const targets = {
  two: twoSteps,
  three: staircase([
    [-0.5, 2, -2],
    [1, 2, 0],
    [0.7, 2, 2],
  ]),
};

/** 20 points on [-3, 3]. */
export const dataOf = (target: Params['target']) => pointsOf(targets[target]);

/** A finer grid than the points', and beyond them: 321 places on [-4, 4]. */
export const grid: readonly number[] = Array.from({ length: 321 }, (_, i) => (i - 160) / 40);
