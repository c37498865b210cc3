/**
 * One network of the phase diagram: f(x) = sum_j a_j ReLU(w_j x + b_j) on four points, a of std m^(-(gamma + gamma') / 2), (w, b) of std
 * m^(-(gamma - gamma') / 2). In the notation of Luo, Xu, Ma & Zhang (2021), f = (1/alpha) sum a ReLU(w . x) with a of std beta1 and w of std
 * beta2, these have kappa = beta1 beta2 / alpha = m^-gamma and kappa' = beta1 / beta2 = m^-gamma'; alpha = 1 is no loss, since under gradient
 * flow it only changes the unit of time.
 */
import type { Engine, Real, Trainer } from '#lib/engine/types.ts';
import { pow } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';

export const pointX: readonly number[] = [-1, -1 / 3, 1 / 3, 1];
export const pointY: readonly number[] = [0, 1, -0.5, 0.2];

/** Training ends at this mean squared error; the change of the weights is within 0.1 percent of its final value there. */
const fittedLoss = 1e-5;
/** Steps between two looks at loss and learning rate. */
const every = 10;
/** Learning rate at most, in the unit of time of the targets; and its share of what would be stable. */
const mostRate = 0.3;
const stableShare = 0.5;

export interface Place {
  gamma: number;
  gammaPrime: number;
}

export interface Trained {
  /** |(w, b) - (w, b) at the start| / |(w, b) at the start|, over all neurons. */
  change: number;
  loss: number;
  steps: number;
}

interface Setting extends Place {
  width: number;
  /** At most. */
  steps: number;
  seed: number;
  draw: number;
}

function createTrainer({ gamma, gammaPrime, width, seed, draw }: Setting, engine: Engine): Trainer {
  const random = createRandom(seed, `phase-diagram ${width} ${draw}`);
  const output = pow(width, -(gamma + gammaPrime) / 2);
  const input = pow(width, -(gamma - gammaPrime) / 2);
  const normal = (std: number) => Float64Array.from({ length: width }, () => std * random.normal());
  const [w, b, a] = [normal(input), normal(input), normal(output)];
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        { width, activation: 'relu', weights: { kind: 'values', values: w }, bias: { kind: 'values', values: b } },
        { width: 1, activation: 'identity', weights: { kind: 'values', values: a }, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: 0.01 } },
    x: pointX,
    y: pointY,
    seed: 0,
  });
}

/** Trace of the tangent kernel on the points, an upper bound of its largest eigenvalue; weights in the order of the trainer: w, b, a. */
function kernelTrace(weights: Real, width: number): number {
  let trace = 0;
  for (let j = 0; j < width; j++) {
    const [w, b, a] = [weights[j] as number, weights[width + j] as number, weights[2 * width + j] as number];
    for (const x of pointX) {
      const z = w * x + b;
      if (z > 0) trace += z * z + a * a * (1 + x * x);
    }
  }
  return trace;
}

/** Relative change of the input weights and biases [2 width]. */
function relativeChange(before: Real, now: Real, width: number): number {
  let moved = 0;
  let size = 0;
  for (let i = 0; i < 2 * width; i++) {
    const step = (now[i] as number) - (before[i] as number);
    moved += step * step;
    size += (before[i] as number) * (before[i] as number);
  }
  return Math.sqrt(moved / size);
}

/** Trains by full-batch gradient descent, at half the stable learning rate or the largest allowed. */
export function train(setting: Setting, engine: Engine): Trained {
  const { width } = setting;
  const trainer = createTrainer(setting, engine);
  const before = trainer.weights();
  let loss = trainer.loss();
  while (trainer.steps < setting.steps && loss > fittedLoss) {
    trainer.setLearningRate(Math.min(mostRate, (stableShare * pointX.length) / kernelTrace(trainer.weights(), width)));
    trainer.step(Math.min(every, setting.steps - trainer.steps));
    loss = trainer.loss();
  }
  const result = { change: relativeChange(before, trainer.weights(), width), loss, steps: trainer.steps };
  trainer.dispose();
  return result;
}
