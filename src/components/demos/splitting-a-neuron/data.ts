/** The points to fit, and where outputs are compared. */
import type { Data } from '#lib/numerics/loss-landscape.ts';
import { tanh } from '#lib/numerics/portable.ts';
import type { Params } from './params.ts';

const targets: Record<Params['target'], (x: number) => number> = {
  two: (x) => tanh(3 * (x - 1)) + 0.5 * tanh(3 * (x + 1.5)),
  three: (x) => -0.5 * tanh(2 * (x + 2)) + tanh(2 * x) + 0.7 * tanh(2 * (x - 2)),
};

/** 20 points on [-3, 3]. */
export function dataOf(target: Params['target']): Data {
  const x = Array.from({ length: 20 }, (_, i) => (6 * i) / 19 - 3);
  return { x, y: x.map(targets[target]) };
}

/** A finer grid than the points', and beyond them: 321 places on [-4, 4]. */
export const grid: readonly number[] = Array.from({ length: 321 }, (_, i) => (i - 160) / 40);
