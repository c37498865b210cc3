/**
 * What dropout adds to the expected loss. With inverted dropout each hidden output h is multiplied by r = 1/q with probability q (kept) and by
 * 0 otherwise, independently, so r has mean 1 and variance (1 - q)/q. The output of a linear last layer then has the full network's output as
 * its mean, and the expected mean squared error exceeds the full network's by the output's variance (Zhang & Xu 2024, arXiv 2207.05952: R_1).
 */
import { activate, type Hidden, type TwoLayer } from './two-layer.ts';

/** Variance of a kept-or-dropped factor. */
export const factorVariance = (keep: number) => (1 - keep) / keep;

/** Mean over the inputs x of sum_j (a_j s(w_j x + b_j))^2: R_1 apart from its factor. */
export function meanSquaredParts({ output, weight, bias }: TwoLayer, hidden: Hidden, x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++)
    for (let j = 0; j < output.length; j++) {
      const part = (output[j] as number) * activate(hidden, (weight[j] as number) * (x[i] as number) + (bias[j] as number));
      sum += part * part;
    }
  return sum / x.length;
}

/** R_1 = (1 - q)/q mean_i sum_j (a_j s(w_j x_i + b_j))^2, q the keep probability: the excess of the expected mean squared error. */
export function dropoutPenalty(network: TwoLayer, hidden: Hidden, x: ArrayLike<number>, keep: number): number {
  return factorVariance(keep) * meanSquaredParts(network, hidden, x);
}
