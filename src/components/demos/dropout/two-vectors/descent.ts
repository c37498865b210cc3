/** The gradient that moves the vectors, for each quantity that can be made small. */
import type { Vector } from './frame.ts';
import type { Params } from './params.ts';
import { length, minus, plus, sumOf, times } from './vectors.ts';

/** Takes the part out of a gradient that would change the vectors' sum. */
function keepingSum(gradient: Vector[]): Vector[] {
  const mean = times(1 / gradient.length, sumOf(gradient));
  return gradient.map((one) => minus(one, mean));
}

/**
 * Gradient of the squared error |sum_i k_i v_i / q - S|^2, averaged over all 2^n ways to keep (k_i = 1) or drop (k_i = 0) each vector, each
 * kept with probability q (inverted dropout).
 */
function dropoutGradient(vectors: readonly Vector[], sum: Vector, q: number): Vector[] {
  let gradient = vectors.map((): Vector => [0, 0]);
  for (let mask = 0; mask < 1 << vectors.length; mask++) {
    const kept = vectors.map((_, i) => ((mask >> i) & 1) === 1);
    const probability = kept.reduce((product, is) => product * (is ? q : 1 - q), 1);
    const total = sumOf(vectors.filter((_, i) => kept[i]));
    const pull = times((2 * probability) / q, minus(times(1 / q, total), sum));
    gradient = gradient.map((one, i) => (kept[i] ? plus(one, pull) : one));
  }
  return gradient;
}

/** Unit vector, or null vector of the null vector. */
const direction = (v: Vector): Vector => (length(v) === 0 ? [0, 0] : times(1 / length(v), v));

function gradientOf(objective: Params['objective'], vectors: readonly Vector[], sum: Vector, keep: number): Vector[] {
  if (objective === 'squares') return keepingSum(vectors.map((v) => times(2, v)));
  if (objective === 'lengths') return keepingSum(vectors.map(direction));
  if (objective === 'error') return vectors.map(() => times(2, minus(sumOf(vectors), sum)));
  return dropoutGradient(vectors, sum, keep);
}

/** One step of gradient descent. */
export function descend(
  { objective, keep, learningRate }: Pick<Params, 'objective' | 'keep' | 'learningRate'>,
  vectors: readonly Vector[],
  sum: Vector,
): Vector[] {
  const gradient = gradientOf(objective, vectors, sum, keep);
  return vectors.map((v, i) => plus(v, times(-learningRate, gradient[i] as Vector)));
}
