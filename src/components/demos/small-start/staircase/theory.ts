/**
 * The course of a linear network with one hidden layer, computed from its initial weights alone.
 *
 * Inputs are white, so the modes of the data learn apart (Saxe, McClelland & Ganguli 2014). Mode i has the input weights a_i and the output weights
 * b_i, [width] each. From a tiny start a_i - b_i dies out, and p_i = (a_i + b_i) / 2 grows by the factor 1 + e s_i in every step. What the network has of the
 * mode, u_i = p_i . p_i, follows a logistic curve. A mode that is learned takes the hidden direction p_i away from the weaker ones: what they share
 * with it is unlearned before they are. So a mode begins with what is left of p_i beside the stronger modes' directions.
 */
import { exp, log } from '#lib/numerics/portable.ts';

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, k) => sum + value * (b[k] as number), 0);

/** `p` without what lies along the directions, which are at right angles to each other. */
function beside(p: readonly number[], directions: readonly (readonly number[])[]): number[] {
  return directions.reduce<number[]>(
    (rest, direction) => {
      const along = dot(rest, direction) / dot(direction, direction);
      return rest.map((value, k) => value - along * (direction[k] as number));
    },
    [...p],
  );
}

/**
 * How much of each mode the network has at the start, strongest mode first.
 * @param weights [width][3] of the first layer, then [3][width] of the second
 */
export function initialModes(weights: ArrayLike<number>, width: number): number[] {
  const directions: number[][] = [];
  for (let i = 0; i < 3; i++) {
    const at = (k: number) => ((weights[3 * k + i] as number) + (weights[3 * width + i * width + k] as number)) / 2;
    const mean = Array.from({ length: width }, (_, k) => at(k));
    directions.push(beside(mean, directions));
  }
  return directions.map((direction) => dot(direction, direction));
}

/** Logarithm of the factor by which a mode of this strength grows in one step while it is small; the loss is the mean over three inputs. */
const growth = (strength: number, learningRate: number) => 2 * log(1 + (2 / 3) * learningRate * strength);

/** The step at which a mode that begins with `initial` is half learned: (1 / growth) ln(s / initial - 1). NaN: it begins with more than all. */
export function halfStepOf(strength: number, initial: number, learningRate: number): number {
  const ratio = strength / initial - 1;
  return ratio > 0 ? log(ratio) / growth(strength, learningRate) : NaN;
}

/** The loss at a step: a third of the squares of what is left of the modes. */
export function lossAt(step: number, strengths: readonly number[], initial: readonly number[], learningRate: number): number {
  const left = strengths.map((strength, i) => {
    const rest = (strength / (initial[i] as number) - 1) * exp(-growth(strength, learningRate) * step);
    return strength - strength / (1 + rest);
  });
  return dot(left, left) / 3;
}
