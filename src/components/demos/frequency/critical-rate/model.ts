/**
 * A model that is linear in its waves, on the circle or the torus: f(x) = sum over |k| <= K of c_k e^(2 pi i k x), from f = 0 on. Gradient descent in
 * which the wave k has the learning rate (1 + |k|^2)^(-alpha/2) keeps f = sum_i b_i kappa(x - x_i), with kappa the sum of rates times waves, and
 * changes b_i by the error at x_i: it is descent on as many numbers as there are points (Luo, Ma, Wang, Xu & Zhang 2022; Zhang, Luo, Ma & Xu 2021).
 */
import { cos, pow } from '#lib/numerics/portable.ts';
import type { Learner } from '#lib/experiment/run.ts';

/**
 * Rates of the waves, by their frequency 0 .. K along the section: on the torus summed over the frequency across it, as all of these look the same
 * there. Both signs are counted.
 */
export function ratesAlong(exponent: number, dimension: number, count: number): Float64Array {
  const across = dimension === 1 ? 0 : count;
  return Float64Array.from({ length: count + 1 }, (_, k) => {
    let sum = 0;
    for (let l = 0; l <= across && k * k + l * l <= count * count; l++)
      sum += (l === 0 ? 1 : 2) * pow(1 + k * k + l * l, -exponent / 2);
    return (k === 0 ? 1 : 2) * sum;
  });
}

/** kappa at a distance, of period 1, as a share of kappa(0): the sum of cosines by Clenshaw's recurrence. */
export function kernelOf(rates: Float64Array): (distance: number) => number {
  const all = rates.reduce((sum, rate) => sum + rate, 0);
  return (distance) => {
    const c = cos(2 * Math.PI * distance);
    let [one, two] = [0, 0];
    for (let k = rates.length - 1; k > 0; k--) [one, two] = [2 * c * one - two + (rates[k] as number), one];
    return (c * one - two + (rates[0] as number)) / all;
  };
}

export interface Model extends Learner {
  /** Largest error at a point. */
  error(): number;
  /** f at each place; what does not change by training is worked out once for each list. */
  at(places: Float64Array): Float64Array;
}

/** Points (x_i, y_i), x_i in [0, 1). The learning rate is one over a bound of the largest eigenvalue. */
export function createModel(x: readonly number[], y: readonly number[], kernel: (distance: number) => number): Model {
  const matrix = x.map((xi) => x.map((xj) => kernel(xi - xj)));
  const rate = 1 / Math.max(...matrix.map((row) => row.reduce((sum, value) => sum + Math.abs(value), 0)));
  const weights = x.map(() => 0);
  const known = new Map<Float64Array, Float64Array[]>();
  const rowsAt = (places: Float64Array) => {
    const rows = known.get(places) ?? x.map((xi) => places.map((place) => kernel(place - xi)));
    known.set(places, rows);
    return rows;
  };
  const errors = () =>
    matrix.map((row, i) => row.reduce((sum, value, j) => sum + value * (weights[j] as number), -(y[i] as number)));
  return {
    step(count) {
      for (let n = 0; n < count; n++) errors().forEach((error, i) => (weights[i]! -= rate * error));
    },
    error: () => Math.max(...errors().map(Math.abs)),
    at(places) {
      const rows = rowsAt(places);
      return places.map((_, n) => rows.reduce((sum, row, i) => sum + (weights[i] as number) * (row[n] as number), 0));
    },
  };
}
