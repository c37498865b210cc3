/** What the dropout figures measure of a network. */
import { bestWindows, type Window } from '#lib/numerics/directions.ts';
import { factorVariance, meanSquaredParts } from '#lib/numerics/dropout-penalty.ts';
import { featuresOf, outputsOf, slopesOf, variation, type Hidden, type TwoLayer } from '#lib/numerics/two-layer.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import type { Courses, DropoutFrame, Points } from './frame.ts';
import { edge, fineGrid } from './problem.ts';

/** Amplitude within this many degrees of a direction counts as lying in it, in this many directions. */
export const windows = { halfWidth: 8, count: 4 };

/** Whether a neuron answers to no point: a ReLU neuron that is off from -edge to edge. No gradient ever reaches it. */
export function isSilent({ weight, bias }: TwoLayer, activation: Hidden, j: number): boolean {
  return activation === 'relu' && (bias[j] as number) + edge * Math.abs(weight[j] as number) <= 0;
}

/** The directions in which most amplitude of the neurons lies that are not silent. */
export function bestDirections(neurons: TwoLayer, activation: Hidden, count = windows.count): Window[] {
  const { angles, amplitudes } = featuresOf(neurons);
  const active = (_: number, j: number) => !isSilent(neurons, activation, j);
  return bestWindows(angles.filter(active), amplitudes.filter(active), count, windows.halfWidth);
}

/** One network's part of a measured step. */
export function measured(neurons: TwoLayer, activation: Hidden, { x, y }: Points): Record<keyof Courses, number> {
  return {
    loss: meanSquare(outputsOf(neurons, activation, x), y),
    variation: variation(slopesOf(neurons, activation, fineGrid)),
    share: bestDirections(neurons, activation).reduce((total, { share }) => total + share, 0),
    parts: meanSquaredParts(neurons, activation, x),
  };
}

/** R_1 of each network at each measured step, with the keep probability of the run, whether or not it is trained with it. */
export function penalties({ parts, keep }: DropoutFrame): number[][] {
  return parts.map((course) => course.map((part) => factorVariance(keep) * part));
}

/** The last entry of a course. */
export const lastOf = (course: readonly number[] | undefined) => course?.at(-1) ?? NaN;
