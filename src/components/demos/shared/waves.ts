/** Sums of sines as targets. */
import { sin } from '#lib/numerics/portable.ts';
import { evenly } from '#lib/numerics/vectors.ts';

/** Frequencies with an amplitude, low to high; `amplitudes[i]` is that of sin (i + 1) x. */
export const peaksOf = (amplitudes: readonly number[]): number[] =>
  amplitudes.flatMap((amplitude, i) => (amplitude > 0 ? [i + 1] : []));

/** sum_k a_k sin kx at each x. */
export function sumOfSines(amplitudes: readonly number[], x: Float64Array): Float64Array {
  const at = (xi: number) =>
    amplitudes.reduce((sum, amplitude, i) => sum + (amplitude === 0 ? 0 : amplitude * sin((i + 1) * xi)), 0);
  return x.map(at);
}

/** Equally spaced points from -pi to pi, both ends included. */
export const drawnGrid = (count: number) => evenly(-Math.PI, Math.PI, count);
