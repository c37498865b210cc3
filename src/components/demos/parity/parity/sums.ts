/** A function's waves added up from low degree to high, and how much of a target the sums hold. */
import { popcount } from '#lib/numerics/hypercube.ts';
import { walshTransform } from '#lib/numerics/walsh.ts';

/** Sums of the waves of degree at most k, k = 0 .. d, of a function with these values [2^d]: [d + 1][2^d]. The last is the function. */
export function sumsOf(values: ArrayLike<number>): Float64Array[] {
  const coefficients = walshTransform(values);
  const size = coefficients.length;
  const degrees = Uint8Array.from(coefficients, (_, set) => popcount(set));
  // The transform is its own inverse, but for a factor.
  const upTo = (k: number) => walshTransform(coefficients.map((c, set) => ((degrees[set] as number) <= k ? c * size : 0)));
  return Array.from({ length: popcount(size - 1) + 1 }, (_, k) => upTo(k));
}

interface Cube {
  /** The target, +1 and -1, and 1 at each input that was seen, [2^d]. */
  truth: ArrayLike<number>;
  seen: ArrayLike<number>;
}

/** Means of target times sum over the seen and over the unseen inputs: 1 where the sum is the target, -1 where it is its opposite. */
export function agreement(sum: ArrayLike<number>, { truth, seen }: Cube): { seen: number; unseen: number } {
  const totals = [0, 0] as [number, number];
  const counts = [0, 0] as [number, number];
  for (let i = 0; i < sum.length; i++) {
    const part = seen[i] ? 0 : 1;
    totals[part] += (sum[i] as number) * (truth[i] as number);
    counts[part]++;
  }
  return { seen: totals[0] / counts[0], unseen: totals[1] / counts[1] };
}

/** Right answers among the seen and the unseen inputs, where the sum's sign is the answer. */
export function rightOf(sum: ArrayLike<number>, { truth, seen }: Cube): { seen: number; unseen: number } {
  const right = { seen: 0, unseen: 0 };
  for (let i = 0; i < sum.length; i++) if ((sum[i] as number) * (truth[i] as number) > 0) right[seen[i] ? 'seen' : 'unseen']++;
  return right;
}
