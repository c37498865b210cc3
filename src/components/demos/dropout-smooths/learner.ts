/** Networks f(x) = sum_j a_j s(w_j x + b_j) in training, with or without dropout on the hidden layer. */
import type { Engine, Init, Real } from '#lib/engine/types.ts';
import type { Hidden } from '#lib/numerics/two-layer.ts';
import type { Points } from './problem.ts';

/** Weights of the neurons, [width] each. */
export interface Neurons {
  output: Real;
  weight: Real;
  bias: Real;
}

/** What a learner needs to know. */
export interface Setting {
  width: number;
  activation: Hidden;
  learningRate: number;
  seed: number;
}

export interface Learner {
  readonly steps: number;
  step(count: number): void;
  setLearningRate(rate: number): void;
  neurons(): Neurons;
  dispose(): void;
}

/** Exponent g of the initial standard deviation m^-g of every weight, m the width. */
const scaleExponent = 0.25;

/** Splits all weights, in the engine's order, into the neurons'. */
export function neuronsOf(all: Real, width: number): Neurons {
  return { weight: all.slice(0, width), bias: all.slice(width, 2 * width), output: all.slice(2 * width) };
}

/**
 * Full-batch gradient descent on the mean squared error; the output has no bias. With a keep probability below 1 a fresh mask is drawn in every
 * step for every point (inverted dropout). Equal seeds start from equal weights, whatever the keep probability.
 */
export function createLearner(setting: Setting, keep: number, { x, y }: Points, engine: Engine): Learner {
  const { width, activation, learningRate, seed } = setting;
  const init: Init = { kind: 'widthPower', width, exponent: scaleExponent };
  const trainer = engine.create({
    network: {
      inputs: 1,
      layers: [
        { width, activation, weights: init, bias: init, keep },
        { width: 1, activation: 'identity', weights: init, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate } },
    x,
    y,
    seed,
  });
  return {
    get steps() {
      return trainer.steps;
    },
    step: (count) => trainer.step(count),
    setLearningRate: (rate) => trainer.setLearningRate(rate),
    neurons: () => neuronsOf(trainer.weights(), width),
    dispose: () => trainer.dispose(),
  };
}
