/**
 * Low and high frequency of a function on scattered points of any dimension, by filtering: a value is replaced by the mean over its
 * neighbours under a Gaussian; what is left is high-frequency. "Frequency" is of the response: how the value changes from point to point.
 * After Xu, Zhang, Luo, Xiao & Ma (2020), "filtering method".
 */
import { exp } from './portable.ts';
import { lengthOf } from './vectors.ts';

/** Squared distances [n][n] between n points [n][dimension]. */
export function squaredDistances(points: ArrayLike<number>, n: number): Float64Array {
  const dimension = points.length / n;
  const out = new Float64Array(n * n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      let sum = 0;
      for (let d = 0; d < dimension; d++) {
        const step = (points[i * dimension + d] as number) - (points[j * dimension + d] as number);
        sum += step * step;
      }
      out[i * n + j] = sum;
      out[j * n + i] = sum;
    }
  }
  return out;
}

/** The mean of the squared distances of all pairs of different points. */
export function meanSquaredDistance(distances: Float64Array): number {
  const n = Math.sqrt(distances.length);
  let sum = 0;
  for (const value of distances) sum += value;
  return sum / (n * (n - 1));
}

/**
 * Rows of neighbours' weights [n][n], each of sum 1: exp(-|x_i - x_j|^2 / (2 variance)).
 * @param leaveOut gives a point no part in its own mean
 */
export function gaussianWeights(distances: Float64Array, variance: number, leaveOut = false): Float64Array {
  const n = Math.sqrt(distances.length);
  const weights = distances.map((distance) => exp(-distance / (2 * variance)));
  for (let i = 0; i < n; i++) {
    const row = weights.subarray(i * n, (i + 1) * n);
    if (leaveOut) row[i] = 0;
    let sum = 0;
    for (const weight of row) sum += weight;
    for (let j = 0; j < n; j++) row[j] = (row[j] as number) / sum;
  }
  return weights;
}

/** The neighbours' means of values [n][outputs]: [n][outputs]. */
export function lowPass(weights: Float64Array, values: ArrayLike<number>, outputs: number): Float64Array {
  const n = Math.sqrt(weights.length);
  const out = new Float64Array(n * outputs);
  const column = (c: number) =>
    Float64Array.from({ length: n }, (_, j) => (c < outputs ? (values[j * outputs + c] as number) : 0));
  // Two outputs at a time, so that each weight is fetched half as often.
  for (let c = 0; c < outputs; c += 2) {
    const first = column(c);
    const second = column(c + 1);
    for (let i = 0; i < n; i++) {
      let sum = 0;
      let sum2 = 0;
      for (let j = 0, at = i * n; j < n; j++, at++) {
        const weight = weights[at] as number;
        sum += weight * (first[j] as number);
        sum2 += weight * (second[j] as number);
      }
      out[i * outputs + c] = sum;
      if (c + 1 < outputs) out[i * outputs + c + 1] = sum2;
    }
  }
  return out;
}

/** Each output's mean over the points taken off: values [n][outputs] with mean 0. */
export function centred(values: ArrayLike<number>, outputs: number): Float64Array {
  const n = values.length / outputs;
  const out = Float64Array.from(values);
  for (let c = 0; c < outputs; c++) {
    let mean = 0;
    for (let i = 0; i < n; i++) mean += (values[i * outputs + c] as number) / n;
    for (let i = 0; i < n; i++) out[i * outputs + c] = (values[i * outputs + c] as number) - mean;
  }
  return out;
}

/**
 * How well a point's neighbours, itself left out, tell its value: the cosine between centred values [n][outputs] and the neighbours' means.
 * 1: the response hardly changes from point to neighbour; 0: neighbours tell nothing; below 0: neighbours differ.
 */
export function neighbourCorrelation(
  distances: Float64Array,
  variance: number,
  values: ArrayLike<number>,
  outputs: number,
): number {
  const own = centred(values, outputs);
  const neighbours = lowPass(gaussianWeights(distances, variance, true), own, outputs);
  let product = 0;
  for (let i = 0; i < own.length; i++) product += (own[i] as number) * (neighbours[i] as number);
  return product / (lengthOf(own) * lengthOf(neighbours));
}
