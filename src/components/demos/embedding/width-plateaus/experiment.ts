/**
 * Networks of different width learn the same points from small initial weights, each by itself and all by the same number of steps. Their
 * losses pause at the same values, where they compute the same function: that of a network of one neuron, a critical point that every wider
 * network has too (the embedding principle; Zhang, Zhang, Luo & Xu 2021, arXiv 2105.14573). A wide network can be there in two ways: many of its
 * neurons, which began in all directions, have gathered on one line and share the work, or one works and the others are idle.
 */
import type { Engine, Init, Real, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { neuronsOf } from '#lib/numerics/two-layer.ts';
import type { NetworkRecord, Pause, PlateausFrame } from './frame.ts';
import figure from './index.ts';
import { measuresOf } from './measures.ts';
import { grid, outputsOf, pointsOf } from './networks.ts';
import { widthsOf, type Params } from './params.ts';
import { pausesOf } from './pauses.ts';

/** Measured steps grow by this factor. */
const stepFactor = 1.04;

const zero: Init = { kind: 'zero' };
const values = (all: number[]): Init => ({ kind: 'values', values: all });

/**
 * Input weights and biases; output weights are 0. A single neuron begins at a given place: a draw next to 0 could be still at its start when the
 * run ends, and a ReLU could be off on all points.
 */
function initOf(p: Params, width: number): { weights: Init; bias: Init } {
  const size = p.scaling === 'same' ? p.std : p.std / Math.sqrt(width);
  if (width === 1 && p.start === 'weights') return { weights: values([size]), bias: zero };
  if (width === 1) return { weights: values([0.6 * size]), bias: values([0.8 * size]) };
  const normal: Init = { kind: 'normal', std: size };
  if (p.start === 'weights') return { weights: normal, bias: zero };
  if (p.start === 'normal') return { weights: normal, bias: normal };
  const random = createRandom(p.seed, `directions of ${width} neurons`);
  const angles = Array.from({ length: width }, () => 2 * Math.PI * random.uniform());
  return { weights: values(angles.map((angle) => size * cos(angle))), bias: values(angles.map((angle) => size * sin(angle))) };
}

function createTrainer(p: Params, width: number, { x, y }: PlateausFrame['points'], engine: Engine): Trainer {
  return engine.create({
    network: twoLayerNetwork({ width, activation: p.activation, ...initOf(p, width), output: zero }),
    training: { loss: 'mse', optimiser: optimiserOf(p) },
    x,
    y,
    // a stream for each network, so that no two begin alike
    seed: createRandom(p.seed, `${width} neurons`).uint32(),
  });
}

function start(p: Params, engine: Engine) {
  const points = pointsOf(p.target);
  const range = Math.max(...points.y) - Math.min(...points.y);
  const widths = widthsOf(p);
  const trainers = widths.map((width) => createTrainer(p, width, points, engine));
  /** What networks with these weights compute: a plateau is in every frame that follows it. */
  const known = new Map<Real, number[]>();

  return trainedRun({
    learners: trainers,
    length: p.steps,
    next: following(logSteps(p.steps, stepFactor)),
    // The weights at every measured step are kept, for only later steps tell where a plateau was.
    measure: () => ({
      losses: trainers.map((trainer) => trainer.loss()),
      weights: trainers.map((trainer) => trainer.weights()),
    }),
    frame({ finished, steps, history }): Drawing<PlateausFrame> {
      const networks = widths.map((width, i): NetworkRecord => {
        const losses = history.losses.map((row) => row[i] as number);
        const haltAt = (pause: Pause) => {
          const weights = history.weights[pause.at]![i]!;
          const neurons = neuronsOf(weights, width);
          const outputs = known.get(weights) ?? outputsOf(neurons, p.activation, grid);
          known.set(weights, outputs);
          return { ...pause, neurons, outputs };
        };
        const initial = neuronsOf(history.weights[0]![i]!, width);
        return { width, initial, losses, halts: pausesOf(steps, losses).map(haltAt) };
      });
      return {
        measures: measuresOf(networks, range, finished ? p.steps : NaN),
        points,
        range,
        activation: p.activation,
        steps: [...steps],
        networks,
      };
    },
    numbers: ({ history: { losses } }) =>
      trainers.flatMap((trainer, i) => [...trainer.weights(), ...losses.map((row) => row[i] as number)]),
  });
}

export default defineExperiment<Params, PlateausFrame>(figure, { start });
