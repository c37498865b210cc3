/**
 * A linear model under gradient descent: h(x) = sum_j a_j w_j phi_j(x) with waves phi_j and fixed strengths a_j = tau_j^(-1/2). The loss is half
 * the mean square of h(x_i) - y_i, the step 1, the start zero. Where the waves are orthogonal at the samples the coefficient a_j w_j is learned at
 * the rate a_j^2 = 1 / tau_j, and none changes another.
 */
import { oneByOne, type Learner } from '#lib/experiment/run.ts';

export interface Descents extends Learner {
  /** Coefficients a_j w_j of all trainings: [trainings x waves]. */
  coefficients(): Float64Array;
}

/**
 * Trainings side by side, which differ in y alone.
 * @param at the waves at the samples [samples][waves]
 * @param taus the clock of each wave, steps
 * @param noisy y of each training [trainings][samples]
 */
export function createDescents(at: readonly number[][], taus: readonly number[], noisy: readonly Float64Array[]): Descents {
  const size = taus.length;
  const strengths = taus.map((tau) => 1 / Math.sqrt(tau));
  const features = at.map((values) => values.map((value, j) => value * (strengths[j] as number)));
  const mean = (of: (i: number) => number) => features.reduce((sum, _, i) => sum + of(i), 0) / features.length;
  const feature = (i: number, j: number) => features[i]?.[j] as number;
  // The gradient is G w - b with G = X^T X / n and b = X^T y / n.
  const gram = Float64Array.from({ length: size * size }, (_, e) =>
    mean((i) => feature(i, Math.floor(e / size)) * feature(i, e % size)),
  );
  const pulls = noisy.map((y) => Float64Array.from(strengths, (_, j) => mean((i) => feature(i, j) * (y[i] as number))));
  const weights = noisy.map(() => new Float64Array(size));
  const before = new Float64Array(size);

  function descend(w: Float64Array, b: Float64Array) {
    before.set(w);
    for (let j = 0; j < size; j++) {
      let slope = -(b[j] as number);
      for (let l = 0; l < size; l++) slope += (gram[j * size + l] as number) * (before[l] as number);
      w[j] = (before[j] as number) - slope;
    }
  }
  return {
    ...oneByOne(() => weights.forEach((w, r) => descend(w, pulls[r] as Float64Array))),
    coefficients: () => Float64Array.from(weights.flatMap((w) => Array.from(w, (value, j) => value * (strengths[j] as number)))),
  };
}
