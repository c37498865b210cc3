/**
 * The Walsh-Fourier transform: a function on {+1, -1}^d as a sum of products of coordinates. The product of the coordinates in a set S is
 * the Walsh function chi_S; its degree |S| is its frequency: how many of the d coordinates change its sign when they are flipped. Sets are
 * bit masks, inputs are numbered as in hypercube.ts. O'Donnell, Analysis of Boolean Functions (2014), Ch. 1.
 */
import { popcount } from './hypercube.ts';

/**
 * Coefficients f_S = mean over all inputs of f chi_S, [2^d] by mask, of values [2^d]: f = sum_S f_S chi_S. The fast transform, d 2^d
 * additions.
 */
export function walshTransform(values: ArrayLike<number>): Float64Array {
  const size = values.length;
  if (size === 0 || (size & (size - 1)) !== 0) throw new RangeError(`walshTransform takes 2^d values, not ${size}`);
  const out = Float64Array.from(values);
  for (let half = 1; half < size; half *= 2)
    for (let block = 0; block < size; block += 2 * half)
      for (let i = block; i < block + half; i++) {
        const a = out[i] as number;
        const b = out[i + half] as number;
        out[i] = a + b;
        out[i + half] = a - b;
      }
  return out.map((sum) => sum / size);
}

/**
 * What a sample tells of a function's coefficients: the mean of f chi_S over the seen inputs only, [2^d] by mask. Sets that the sample
 * cannot tell apart lend each other power: a pure Walsh function shows up at all degrees (aliasing).
 */
export function sampleTransform(values: ArrayLike<number>, seen: Uint32Array): Float64Array {
  const kept = new Float64Array(values.length);
  for (const i of seen) kept[i] = ((values[i] as number) * values.length) / seen.length;
  return walshTransform(kept);
}

/** Power by degree: the sum of f_S^2 over the sets of j coordinates, j = 0 .. d. Over all degrees it is the mean of f^2 (Parseval). */
export function powerByDegree(coefficients: Float64Array): Float64Array {
  const power = new Float64Array(popcount(coefficients.length - 1) + 1);
  coefficients.forEach((c, set) => {
    const degree = popcount(set);
    power[degree] = (power[degree] as number) + c * c;
  });
  return power;
}

/** Share of power in the lower half of the degrees, those below d / 2. */
export function lowShare(power: Float64Array): number {
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  return sum(power.subarray(0, power.length / 2)) / sum(power);
}

/**
 * Expected power by degree of what a random sample of `seen` of the 2^d inputs adds to a Walsh function: the other sets of j coordinates
 * hold C(d, j) / (2^d - 1) (1 - p) / p on average, p = seen / 2^d. Without the function's own power of 1.
 */
export function expectedAliasPower(d: number, degree: number, seen: number): Float64Array {
  const size = 1 << d;
  const each = (size - seen) / (seen * (size - 1));
  let sets = 1;
  return Float64Array.from({ length: d + 1 }, (_, j) => {
    if (j > 0) sets = (sets * (d - j + 1)) / j;
    return (sets - (j === degree ? 1 : 0)) * each;
  });
}
