/**
 * The function through given points whose cost in frequency,
 *   integral of |F(k)|^2 / W(k) dk  with  W(k) = cubic / k^4 + linear / k^2  (k in radians per unit of x),
 * is least. It is known in closed form. W is the Fourier transform of G(r) = cubic |r|^3 / 12 - linear |r| / 2 (for r away from 0), and 1 / W
 * vanishes at k = 0 as k^4 does, so that straight lines cost nothing. The minimiser is therefore a line plus one G at each point, with
 * weights whose sum and first moment are zero (Duchon 1977; Wahba 1990, chapter 2). With linear = 0 it is the natural cubic spline; as
 * cubic tends to 0 it becomes the broken line through the points.
 */
import { solveLinear } from './linear-solve.ts';

export interface FrequencyWeights {
  /** Coefficient of 1 / k^4. */
  cubic: number;
  /** Coefficient of 1 / k^2. */
  linear: number;
}

/** W(k). */
export function frequencyWeight({ cubic, linear }: FrequencyWeights, k: number): number {
  const square = k * k;
  return cubic / (square * square) + linear / square;
}

/** The minimiser through (x_i, y_i), all x_i different and at least two of them. `cubic` must be above 0. */
export function frequencySpline(x: readonly number[], y: readonly number[], weights: FrequencyWeights): (at: number) => number {
  // Only the ratio of the two weights matters; this scale keeps the equations well conditioned.
  const scale = 1 / (weights.cubic / 12 + weights.linear / 2);
  const kernel = (r: number) => {
    const size = Math.abs(r);
    return scale * ((weights.cubic * size * size * size) / 12 - (weights.linear * size) / 2);
  };
  const rows = x.map((xi) => [...x.map((xj) => kernel(xi - xj)), 1, xi]);
  const sums = [
    [...x.map(() => 1), 0, 0],
    [...x, 0, 0],
  ];
  const solution = solveLinear([...rows, ...sums], [...y, 0, 0]);
  const [offset, slope] = solution.slice(x.length) as [number, number];
  return (at) => x.reduce((sum, xi, i) => sum + (solution[i] as number) * kernel(at - xi), offset + slope * at);
}
