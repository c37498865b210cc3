/** The training points, which the figure's handles move. */
import { pointsParam, type Point } from '#lib/experiment/points-param.ts';

export const range = { x: [-0.95, 0.45], y: [-0.6, 0.6], gap: 0.05, fewest: 3, most: 8 } as const;

/** The points of Zhang, Luo, Ma & Xu (2021), as in the authors' code. */
const original: readonly Point[] = [
  [-0.8, 0.25],
  [-0.6, -0.25],
  [-0.3, -0.07],
  [-0.06, 0.15],
  [0.1, -0.05],
];

export const points = pointsParam({ en: 'Training points', zh: '训练点' }, original, range);
