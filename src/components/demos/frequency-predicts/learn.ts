/** One small training: a network learns a target with values +1 and -1 until it has fitted its sample. */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, NetworkSpec } from '#lib/engine/types.ts';
import { countRight, meanSquare } from '#lib/numerics/hypercube.ts';

/** Inputs [n][inputs] and values +1 or -1. */
interface Points {
  x: Float64Array;
  y: Float64Array;
}

export interface Sample {
  inputs: number;
  train: Points;
  test: Points;
}

export interface Learned {
  /** Shares of right answers on the sample and on other points, as 32-bit numbers. */
  trainAccuracy: number;
  accuracy: number;
  /** Steps taken. */
  steps: number;
  /** Fingerprint of the weights. */
  weights: string;
}

/** The sample is fitted when all of it is right and the mean squared error is below this. */
const fitted = 0.05;
/** Steps between two looks. */
const every = 10;

/** Trains with Adam on the whole sample, mean squared error, until it is fitted or `most` steps are taken. */
export function learn(
  engine: Engine,
  network: NetworkSpec,
  sample: Sample,
  options: { learningRate: number; most: number; seed: number },
): Learned {
  const { train, test } = sample;
  const trainer = engine.create({
    network,
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: options.learningRate } },
    x: train.x,
    y: train.y,
    seed: options.seed,
  });
  let outputs = trainer.predict();
  const right = () => countRight(outputs, train.y);
  while (trainer.steps < options.most && !(right() === train.y.length && meanSquare(outputs, train.y) < fitted)) {
    trainer.step(every);
    outputs = trainer.predict();
  }
  const learned = {
    trainAccuracy: Math.fround(right() / train.y.length),
    accuracy: Math.fround(countRight(trainer.predict(test.x), test.y) / test.y.length),
    steps: trainer.steps,
    weights: digest(trainer.weights()),
  };
  trainer.dispose();
  return learned;
}
