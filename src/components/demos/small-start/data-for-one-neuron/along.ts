/** Whether a student's neurons have lined up with its teacher's. */
import { lengthOf } from '#lib/numerics/vectors.ts';

/**
 * How far a student's neurons point along the teacher's, from 0 to 1: the mean over its neurons of the largest |cos| with a neuron of the teacher, each
 * weighted by |a||w|, what it can add to the output. `weights` [width][inputs] and `outputs` [width] are the student's; `teacher` holds the input
 * weights [inputs] of each of its neurons. 0 where the weights are not finite.
 */
export function alongOf(weights: ArrayLike<number>, outputs: ArrayLike<number>, teacher: readonly (readonly number[])[]): number {
  const inputs = weights.length / outputs.length;
  let [along, all] = [0, 0];
  for (let j = 0; j < outputs.length; j++) {
    const own = Array.from({ length: inputs }, (_, k) => weights[j * inputs + k] as number);
    const shadow = (other: readonly number[]) =>
      Math.abs(own.reduce((sum, value, k) => sum + value * (other[k] as number), 0)) / lengthOf(other);
    along += Math.abs(outputs[j] as number) * Math.max(...teacher.map(shadow));
    all += Math.abs(outputs[j] as number) * lengthOf(own);
  }
  return Number.isFinite(all) && all > 0 ? along / all : 0;
}
