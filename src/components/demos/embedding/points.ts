/** The points that the narrow and the shallow networks fit, and the trainer that fits them. */
import type { Engine, NetworkSpec, Trainer } from '#lib/engine/types.ts';
import { tanh } from '#lib/numerics/portable.ts';
import { evenly } from '#lib/numerics/vectors.ts';

export interface Points {
  x: readonly number[];
  y: readonly number[];
}

type Step = readonly [height: number, steepness: number, place: number];

/** A staircase of tanh steps. */
export const staircase = (steps: readonly Step[]) => (x: number) =>
  steps.reduce((sum, [height, steepness, place]) => sum + height * tanh(steepness * (x - place)), 0);

/** One neuron too few can make one of its steps only. */
export const twoSteps = staircase([
  [1, 3, 1],
  [0.5, 3, -1.5],
]);

/** 20 places on [-3, 3]. */
export const pointX: readonly number[] = [...evenly(-3, 3, 20)];

export const pointsOf = (target: (x: number) => number): Points => ({ x: pointX, y: pointX.map((x) => target(x)) });

/** Plain gradient descent on all points. */
export function descentTrainer(engine: Engine, network: NetworkSpec, { x, y }: Points, learningRate: number, seed = 0): Trainer {
  return engine.create({ network, training: { loss: 'mse', optimiser: { kind: 'gd', learningRate } }, x, y, seed });
}
