/**
 * Networks of different width learn the same points from small initial weights, each by itself and all by the same number of steps. Their
 * losses pause at the same values, where they compute the same function: that of a network of one neuron, a critical point that every wider
 * network has too (the embedding principle; Zhang, Zhang, Luo & Xu 2021, arXiv 2105.14573). The narrow ones stay, the wide ones go on.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { claims } from './claims.ts';
import { measuresOf } from './measures.ts';
import { grid, outputsOf, pointsOf, type Neurons } from './networks.ts';
import { params, widthsOf, type Params } from './params.ts';
import { pausesOf, type Pause } from './pauses.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Measured steps grow by this factor. */
const stepFactor = 1.04;

/** A pause, and the network that pauses: its weights where the loss is flattest, and what it computes there on the grid. */
export interface Halt extends Pause {
  neurons: Neurons;
  outputs: number[];
}

export interface NetworkRecord {
  width: number;
  /** Mean squared error at each measured step. */
  losses: number[];
  halts: Halt[];
}

export interface PlateausFrame extends Frame {
  points: { x: number[]; y: number[] };
  /** Largest less smallest y. */
  range: number;
  activation: Params['activation'];
  /** Measured steps so far, and the run's length. */
  steps: number[];
  length: number;
  /** By rising width. */
  networks: NetworkRecord[];
}

/**
 * Input weights N(0, std^2); biases and output weights 0. A single neuron begins at one std: a draw next to 0 would be still at its start
 * when the run ends, for the time until it grows goes like 1 / |w|.
 */
function createTrainer(p: Params, width: number, { x, y }: PlateausFrame['points'], engine: Engine): Trainer {
  const std = p.scaling === 'same' ? p.std : p.std / Math.sqrt(width);
  const weights: Init = width === 1 ? { kind: 'values', values: [std] } : { kind: 'normal', std };
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        { width, activation: p.activation, weights, bias: { kind: 'zero' } },
        { width: 1, activation: 'identity', weights: { kind: 'zero' }, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: optimiserOf(p) },
    x,
    y,
    // a stream for each network, so that no two begin alike
    seed: createRandom(p.seed, `${width} neurons`).uint32(),
  });
}

function neuronsOf(weights: Float32Array, width: number): Neurons {
  return { weight: weights.slice(0, width), bias: weights.slice(width, 2 * width), output: weights.slice(2 * width) };
}

/** One network in training. The weights at every measured step are kept, for only later steps tell where a plateau was. */
function createLearner(p: Params, width: number, points: PlateausFrame['points'], engine: Engine) {
  const trainer = createTrainer(p, width, points, engine);
  const losses: number[] = [];
  const kept: Float32Array[] = [];
  const outputs = new Map<number, number[]>();

  function haltAt(pause: Pause): Halt {
    const neurons = neuronsOf(kept[pause.at] as Float32Array, width);
    if (!outputs.has(pause.at)) outputs.set(pause.at, outputsOf(neurons, p.activation, grid));
    return { ...pause, neurons, outputs: outputs.get(pause.at) as number[] };
  }

  return {
    trainer,
    losses,
    measure() {
      losses.push(trainer.loss());
      kept.push(Float32Array.from(trainer.weights()));
    },
    record: (steps: readonly number[]): NetworkRecord => ({
      width,
      losses: [...losses],
      halts: pausesOf(steps, losses).map(haltAt),
    }),
  };
}

function start(p: Params, engine: Engine): Run<PlateausFrame> {
  const points = pointsOf(p.target);
  const range = Math.max(...points.y) - Math.min(...points.y);
  const learners = widthsOf(p).map((width) => createLearner(p, width, points, engine));
  const planned = logSteps(p.steps, stepFactor);
  const steps: number[] = [];
  let step = 0;

  function measure() {
    steps.push(step);
    for (const learner of learners) learner.measure();
  }
  measure();

  return {
    get step() {
      return step;
    },
    get finished() {
      return step >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, step + count);
      while (step < end) {
        const next = Math.min(end, planned[steps.length] as number);
        for (const { trainer } of learners) trainer.step(next - step);
        step = next;
        if (step === planned[steps.length]) measure();
      }
    },
    frame() {
      const networks = learners.map((learner) => learner.record(steps));
      const measures = measuresOf(networks, range, step >= p.steps ? p.steps : NaN);
      return {
        ...{ step, measures, points, range, activation: p.activation },
        ...{ steps: [...steps], length: p.steps, networks },
      };
    },
    digest: () => digest(Float64Array.from(learners.flatMap(({ trainer, losses }) => [...trainer.weights(), ...losses]))),
    dispose: () => learners.forEach(({ trainer }) => trainer.dispose()),
  };
}

export default defineExperiment<Params, PlateausFrame>({
  id: 'width-plateaus',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
