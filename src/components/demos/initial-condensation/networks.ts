/** The networks of the figure: their data, and one training step of each kind. */
import type { Activation, Engine, Init, Real, Trainer } from '#lib/engine/types.ts';
import { sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { phaseEnd, type Params } from './params.ts';

export interface Data {
  /** Row-major [samples][inputs]. */
  x: number[];
  y: number[];
  inputs: number;
}

/** 80 points uniform in [-4, 2]^5, y = 3.5 sum_k sin(5 x_k + 1): after Zhou et al. (2022). */
export function fiveInputs(seed: number): Data {
  const random = createRandom(seed, 'initial-condensation inputs');
  const rows = Array.from({ length: 80 }, () => Array.from({ length: 5 }, () => 6 * random.uniform() - 4));
  return { x: rows.flat(), y: rows.map((row) => 3.5 * row.reduce((sum, x) => sum + sin(5 * x + 1), 0)), inputs: 5 };
}

/** y = sin 4x at 20 points of [-1, 1]: its leading terms have 1, 2 and 3 lines of extrema, about equally strong. */
export function oneInput(): Data {
  const x = Array.from({ length: 20 }, (_, i) => (2 * i) / 19 - 1);
  return { x, y: x.map((at) => sin(4 * at)), inputs: 1 };
}

/** Adam without the usual floor of 1e-8 on the gradient's size, which is above the first gradients here. */
const adamFloor = 1e-12;

function createTrainer(p: Params, data: Data, activation: Activation, engine: Engine): Trainer {
  const init: Init = { kind: 'widthPower', width: p.width, exponent: p.scale };
  return engine.create({
    network: {
      inputs: data.inputs,
      layers: [
        { width: p.width, activation, weights: init, bias: init },
        { width: 1, activation: 'identity', weights: init, bias: null },
      ],
    },
    training: {
      loss: 'mse',
      optimiser:
        p.optimiser === 'adam'
          ? { kind: 'adam', learningRate: p.learningRate, epsilon: adamFloor }
          : { kind: 'gd', learningRate: p.stepShare },
    },
    x: data.x,
    y: data.y,
    seed: p.seed,
  });
}

const lengthOf = (values: Real, indices: Iterable<number>) => {
  let square = 0;
  for (const i of indices) square += (values[i] as number) * (values[i] as number);
  return Math.sqrt(square);
};

const quotient = (length: number, slope: number) => (slope > 0 ? length / slope : 0);

/** Indices of each neuron's weights: incoming ones, bias, output weight. */
function neuronIndices(width: number, inputs: number): number[][] {
  return Array.from({ length: width }, (_, j) => [
    ...Array.from({ length: inputs }, (_, k) => j * inputs + k),
    width * inputs + j,
    width * (inputs + 1) + j,
  ]);
}

/** Moves every neuron along its gradient by the same share of its length: gradient descent with a clock for each neuron. */
function stepAtOwnPace(trainer: Trainer, neurons: readonly number[][], share: number): void {
  const weights = trainer.weights();
  const gradient = trainer.gradient();
  for (const own of neurons) {
    const rate = share * quotient(lengthOf(weights, own), lengthOf(gradient, own));
    for (const i of own) weights[i] = (weights[i] as number) - rate * (gradient[i] as number);
  }
  trainer.setWeights(weights);
}

/** One network in its first phase. */
export interface Phase {
  /** Incoming weights of each neuron, bias last, [width][inputs + 1]. */
  vectors(): Float32Array;
  weights(): Real;
  /** Steps taken. */
  steps(): number;
  /** Whether the output has changed by the share that ends the phase. */
  over(): boolean;
  /** Sum of the learning rates so far: the time of gradient flow. */
  time(): number;
  step(): void;
  dispose(): void;
}

export function createPhase(p: Params, data: Data, activation: Activation, engine: Engine): Phase {
  const trainer = createTrainer(p, data, activation, engine);
  const neurons = neuronIndices(p.width, data.inputs);
  const everything = neurons.flat();
  const first = trainer.predict().slice();
  const limit = phaseEnd * data.y.reduce((most, y) => Math.max(most, Math.abs(y)), 0);
  let [steps, time, over] = [0, 0, false];

  function step() {
    if (p.optimiser === 'own') stepAtOwnPace(trainer, neurons, p.stepShare);
    else {
      if (p.optimiser === 'gd') {
        const rate = p.stepShare * quotient(lengthOf(trainer.weights(), everything), lengthOf(trainer.gradient(), everything));
        trainer.setLearningRate(rate);
        time += rate;
      }
      trainer.step(1);
    }
    steps++;
    over = trainer.predict().some((output, i) => Math.abs(output - (first[i] as number)) >= limit);
  }

  return {
    vectors() {
      const weights = trainer.weights();
      return Float32Array.from(neurons.flatMap((own) => own.slice(0, -1).map((i) => weights[i] as number)));
    },
    weights: () => trainer.weights(),
    steps: () => steps,
    over: () => over,
    time: () => time,
    step,
    dispose: () => trainer.dispose(),
  };
}
