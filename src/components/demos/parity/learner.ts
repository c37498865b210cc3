/** Networks that learn a function with the values +1 and -1 from a part of its inputs, and what they answer on the rest. */
import type { Engine, NetworkSpec, Optimiser, Trainer } from '#lib/engine/types.ts';
import { countRight, cubeInputs, rowsOf, type Split } from '#lib/numerics/hypercube.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { powerByDegree, sampleTransform, walshTransform } from '#lib/numerics/walsh.ts';
import type { Answers, CubeFrame } from './course.ts';

/** Inputs [n][inputs], row-major, and the function's values there, [n]. */
interface Points {
  x: Float64Array;
  y: Float64Array;
}

export interface Sample {
  /** Number of coordinates of an input. */
  inputs: number;
  seen: Points;
  unseen: Points;
}

/** How a network does at a step. */
export interface Score {
  /** Right answers among seen and unseen inputs. */
  seen: number;
  unseen: number;
  /** Mean squared error on the seen ones. */
  loss: number;
  fitted: boolean;
}

/** The network has fitted its sample when every seen input is right and the loss is below this. */
const fittedLoss = 0.05;

/** A function on the cube, given at all 2^d inputs, at those that are seen and at the others. */
export function cubeSample(dimension: number, truth: Float64Array, { seen, unseen }: Split): Sample {
  const inputs = cubeInputs(dimension);
  const at = (rows: Uint32Array): Points => ({ x: rowsOf(inputs, rows, dimension), y: rowsOf(truth, rows, 1) });
  return { inputs: dimension, seen: at(seen), unseen: at(unseen) };
}

interface Learning {
  network: NetworkSpec;
  optimiser: Optimiser;
  seed: number;
  /** Where measured: whether the network stands still from now on. */
  until?: (score: Score, step: number) => boolean;
}

/** A network that is trained on all seen inputs at once (mean squared error). */
export function createLearner(engine: Engine, { seen, unseen }: Sample, { network, optimiser, seed, until }: Learning) {
  const trainer = engine.create({ network, training: { loss: 'mse', optimiser }, ...seen, seed });
  let last: Score | null = null;
  return {
    trainer,
    step(count: number) {
      if (!last) trainer.step(count);
    },
    /** How it does at the step at hand. */
    measure(): Score {
      if (last) return last;
      const outputs = trainer.predict();
      const right = countRight(outputs, seen.y);
      const loss = meanSquare(outputs, seen.y);
      const fitted = right === seen.y.length && loss < fittedLoss;
      const score = { seen: right, unseen: countRight(trainer.predict(unseen.x), unseen.y), loss, fitted };
      if (until?.(score, trainer.steps)) last = score;
      return score;
    },
    dispose: () => trainer.dispose(),
  };
}

/** What frames tell of a split of the cube. */
export function seenPart(dimension: number, { seen, unseen }: Split): Pick<CubeFrame, 'seen' | 'seenCount' | 'unseenCount'> {
  const mask = new Uint8Array(1 << dimension);
  for (const i of seen) mask[i] = 1;
  return { seen: mask, seenCount: seen.length, unseenCount: unseen.length };
}

/** How a network went that has these scores at the measured steps, and what it answers now at all inputs of the cube. */
export function answersOf(
  { trainer }: { trainer: Trainer },
  dimension: number,
  steps: readonly number[],
  scores: readonly Score[],
): Answers {
  const outputs = trainer.predict(cubeInputs(dimension));
  return {
    seenRight: Uint32Array.from(scores, ({ seen }) => seen),
    unseenRight: Uint32Array.from(scores, ({ unseen }) => unseen),
    fitStep: steps[scores.findIndex(({ fitted }) => fitted)] ?? NaN,
    outputs: Float32Array.from(outputs),
    power: powerByDegree(walshTransform(outputs)),
  };
}

/** Walsh power by degree of a function on the cube, and of what a sample shows of it. */
export const powersOf = (truth: Float64Array, { seen }: Split) => ({
  targetPower: powerByDegree(walshTransform(truth)),
  samplePower: powerByDegree(sampleTransform(truth, seen)),
});
