/** A network in its first phase, and one training step of each kind. */
import type { Activation, Engine, Init, Real, Trainer } from '#lib/engine/types.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { phaseWatch } from '../first-phase.ts';
import type { Data } from './data.ts';
import type { Params } from './params.ts';

/** Adam without the usual floor of 1e-8 on the gradient's size, which is above the first gradients here. */
const adamFloor = 1e-12;

function createTrainer(p: Params, { x, y, inputs }: Data, activation: Activation, engine: Engine): Trainer {
  const init: Init = { kind: 'widthPower', width: p.width, exponent: p.scale };
  return engine.create({
    network: twoLayerNetwork({ inputs, width: p.width, activation, weights: init, bias: init, output: init }),
    training: {
      loss: 'mse',
      optimiser:
        p.optimiser === 'adam'
          ? { kind: 'adam', learningRate: p.learningRate, epsilon: adamFloor }
          : { kind: 'gd', learningRate: p.stepShare },
    },
    x,
    y,
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

export function createPhase(p: Params, data: Data, activation: Activation, engine: Engine) {
  const trainer = createTrainer(p, data, activation, engine);
  const neurons = neuronIndices(p.width, data.inputs);
  const everything = neurons.flat();
  const isOver = phaseWatch(trainer, data.y);
  let [steps, time, over] = [0, 0, false];

  function stepOnce() {
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
    over = isOver();
  }

  return {
    /** Takes no step once the phase is over. */
    step(count: number) {
      for (let i = 0; i < count && !over; i++) stepOnce();
    },
    /** Incoming weights of each neuron, bias last, [width][inputs + 1]. */
    vectors() {
      const weights = trainer.weights();
      return Float32Array.from(neurons.flatMap((own) => own.slice(0, -1).map((i) => weights[i] as number)));
    },
    /** Amplitude a |(w, b)| of each neuron, with the sign of its output weight, [width]. */
    amplitudes() {
      const weights = trainer.weights();
      return Float32Array.from(neurons, (own) => (weights[own.at(-1) as number] as number) * lengthOf(weights, own.slice(0, -1)));
    },
    weights: () => trainer.weights(),
    /** Steps taken; the time of gradient flow, which is the sum of the learning rates; whether the output has changed by the share that ends the phase. */
    state: () => ({ steps, time, over }),
    dispose: () => trainer.dispose(),
  };
}
