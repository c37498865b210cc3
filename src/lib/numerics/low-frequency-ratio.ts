/**
 * How much of a function on scattered points is of low frequency: the share of its power that is left when every value is replaced by the
 * Gaussian mean of its neighbourhood. After Xu & Zhou (2021), "low frequency ratio" by the filtering method, where the points are the
 * outputs of a hidden layer and the values are the targets.
 */
import { gaussianWeights, lowPass, meanSquaredDistance, squaredDistances } from './neighbour-filter.ts';

/**
 * sum |low|^2 / sum |values|^2, 0 to about 1.
 * @param points [n][dimension]
 * @param values one a point; their mean should be 0, or the constant counts as low frequency
 * @param width variance of the Gaussian in units of the mean squared distance of two points, so that the scale of the points is no matter
 */
export function lowFrequencyRatio(points: ArrayLike<number>, values: ArrayLike<number>, width: number): number {
  const distances = squaredDistances(points, values.length);
  const low = lowPass(gaussianWeights(distances, width * meanSquaredDistance(distances)), values, 1);
  let kept = 0;
  let total = 0;
  for (let i = 0; i < low.length; i++) {
    kept += (low[i] as number) * (low[i] as number);
    total += (values[i] as number) * (values[i] as number);
  }
  return kept / total;
}
