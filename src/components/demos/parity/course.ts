/** How networks went that learned functions of signs from a part of all inputs: what the figures of this theme draw, say and download. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { columnsOf } from '#lib/experiment/table.ts';
import { cubeInputs } from '#lib/numerics/hypercube.ts';

/** How one network went. */
export interface Course {
  /** Right answers among seen and unseen inputs at each measured step. */
  seenRight: Uint32Array;
  unseenRight: Uint32Array;
  /** First measured step at which the seen inputs were fitted; NaN: not yet. */
  fitStep: number;
}

/** What it answers, too. */
export interface Answers extends Course {
  /** Outputs at all inputs of the cube, [2^d]; Walsh power by degree 0 .. d. */
  outputs: Float32Array;
  power: Float64Array;
}

/** What the frames of networks on the hypercube have in common. */
export interface CubeFrame extends TrainedFrame {
  /** Measured steps so far. */
  steps: Uint32Array;
  /** 1 at each input that was seen, [2^d]; how many were, and how many were not. */
  seen: Uint8Array;
  seenCount: number;
  unseenCount: number;
}

/** Shares of right answers at each measured step, and the last one on unseen inputs. */
export function sharesOf({ seenRight, unseenRight }: Course, { seenCount, unseenCount }: CubeFrame) {
  const unseen = Array.from(unseenRight, (right) => right / unseenCount);
  return { seen: Array.from(seenRight, (right) => right / seenCount), unseen, at: unseen.at(-1) ?? NaN };
}

/** A part of a whole in percent, as verdicts say it. */
export const percentOf = (part: number, whole: number) => `${showNumber((100 * part) / whole)}%`;

/** Columns of a table with one row an input: its number, its coordinates, whether it was seen. */
export function cubeColumns(dimension: number, seen: Uint8Array) {
  const names = Array.from({ length: dimension }, (_, j) => `x${j}`);
  return { input: Array.from(seen, (_, i) => i), ...columnsOf(names, cubeInputs(dimension)), seen };
}

/** Columns of several networks in turn. */
export const columnsFor = <K extends string>(names: readonly K[], columns: (name: K) => Record<string, ArrayLike<number>>) =>
  Object.assign({}, ...names.map(columns)) as Record<string, ArrayLike<number>>;
