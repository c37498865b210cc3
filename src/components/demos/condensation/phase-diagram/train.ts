/**
 * One network of the phase diagram: f(x) = sum_j a_j ReLU(w_j x + b_j) on four points, a of std m^(-(gamma + gamma') / 2), (w, b) of std
 * m^(-(gamma - gamma') / 2). In the notation of Luo, Xu, Ma & Zhang (2021), f = (1/alpha) sum a ReLU(w . x) with a of std beta1 and w of std
 * beta2, these have kappa = beta1 beta2 / alpha = m^-gamma and kappa' = beta1 / beta2 = m^-gamma'; alpha = 1 is no loss, since under gradient
 * flow it only changes the unit of time.
 */
import type { Engine, Init, Real, Trainer } from '#lib/engine/types.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { pow } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { relativeDistance } from '#lib/numerics/vectors.ts';
import type { Place, Trained } from './frame.ts';

const pointX: readonly number[] = [-1, -1 / 3, 1 / 3, 1];
const pointY: readonly number[] = [0, 1, -0.5, 0.2];

/** Training ends at this mean squared error; the change of the weights is within 0.1 percent of its final value there. */
const fittedLoss = 1e-5;
/** Steps between two looks at loss and learning rate. */
const every = 10;
/** Learning rate at most, in the unit of time of the targets; and its share of what would be stable. */
const mostRate = 0.3;
const stableShare = 0.5;

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
  const normal = (std: number): Init => ({
    kind: 'values',
    values: Float64Array.from({ length: width }, () => std * random.normal()),
  });
  const [weights, bias, a] = [normal(input), normal(input), normal(output)];
  return engine.create({
    network: twoLayerNetwork({ width, activation: 'relu', weights, bias, output: a }),
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
  const result = { change: relativeDistance(trainer.weights(), before, 2 * width), loss };
  trainer.dispose();
  return result;
}
