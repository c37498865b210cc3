/** The networks f(x) = sum_j a_j s(w_j x + b_j), the data, and what a network computes where it pauses. */
import { wrapDegrees } from '#lib/numerics/angle.ts';
import { bestWindows } from '#lib/numerics/directions.ts';
import { tanh } from '#lib/numerics/portable.ts';
import { featuresOf, type TwoLayer } from '#lib/numerics/two-layer.ts';
import type { Params } from './params.ts';

type Activation = Params['activation'];

const activations: Record<Activation, (z: number) => number> = { relu: (z) => Math.max(0, z), xTanh: (z) => z * tanh(z), tanh };

/** f at each x. */
export function outputsOf({ weight, bias, output }: TwoLayer, activation: Activation, x: readonly number[]): number[] {
  const at = (values: ArrayLike<number>, j: number) => values[j] as number;
  return x.map((place) =>
    Array.from(output).reduce((sum, a, j) => sum + a * activations[activation](at(weight, j) * place + at(bias, j)), 0),
  );
}

/** What each target is made of: three neurons and their activation. */
const targets: Record<Params['target'], { activation: Activation; neurons: TwoLayer }> = {
  hinges: { activation: 'relu', neurons: { weight: [1, 1, 1], bias: [2, 0, -1.5], output: [1.5, -1.5, 1.5] } },
  hill: { activation: 'xTanh', neurons: { weight: [1, 1.5, 2], bias: [1, -1.5, -1], output: [0.8, 0.5, -0.7] } },
  gentle: { activation: 'xTanh', neurons: { weight: [1, 1.5, 2], bias: [1, -1.5, -1], output: [0.8, 0.35, -0.5] } },
  steps: { activation: 'tanh', neurons: { weight: [2, 2, 2], bias: [4, 0, -4], output: [1, -1, 0.7] } },
};

const samples = 24;
/** The interval of the inputs is [-reach, reach]. */
export const reach = 3;
const spaced = (count: number) => Array.from({ length: count }, (_, i) => reach * ((2 * i) / (count - 1) - 1));

/** Where the networks' functions are compared and drawn. */
export const grid = spaced(61);

/** Evenly spaced points of the target. */
export function pointsOf(target: Params['target']): { x: number[]; y: number[] } {
  const { activation, neurons } = targets[target];
  const x = spaced(samples);
  return { x, y: outputsOf(neurons, activation, x) };
}

/** Half of the window of directions that counts as one, degrees. */
const halfWidth = 8;

/** Neurons as lines, [width] each. */
export interface Lines {
  /**
   * Direction of the line through (w_j, b_j), degrees in [-90, 90). For tanh and z tanh z -(w, b) is the same neuron, with the opposite or the same
   * output weight; for ReLU it is another one, and that the networks compute the same function tells the two apart.
   */
  directions: Float64Array;
  /** |a_j| |(w_j, b_j)| */
  amplitudes: Float64Array;
}

export function linesOf(neurons: TwoLayer): Lines {
  const { angles, amplitudes } = featuresOf(neurons);
  return { directions: angles.map((angle) => wrapDegrees(2 * angle) / 2), amplitudes };
}

/** How many neurons of equal amplitude share a total as evenly: (sum A)^2 / sum A^2. */
export function participation(amplitudes: Float64Array): number {
  const total = amplitudes.reduce((sum, amplitude) => sum + amplitude, 0);
  return (total * total) / amplitudes.reduce((sum, amplitude) => sum + amplitude * amplitude, 0);
}

/** The line with the largest share of the amplitude within `halfWidth`: that share, and the line's direction, degrees in [-90, 90). */
export function bestLine({ directions, amplitudes }: Lines): { share: number; angle: number } {
  // Lines are directions on a circle of half the circumference.
  const doubled = directions.map((direction) => 2 * direction);
  const [best] = bestWindows(doubled, amplitudes, 1, 2 * halfWidth);
  return { share: best?.share ?? 0, angle: (best?.mean ?? 0) / 2 };
}
