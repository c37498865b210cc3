/**
 * Networks of different width learn the same points from small initial weights, each by itself and all by the same number of steps. Their
 * losses pause at the same values, where they compute the same function: that of a network of one neuron, a critical point that every wider
 * network has too (the embedding principle; Zhang, Zhang, Luo & Xu 2021, arXiv 2105.14573). The narrow ones stay, the wide ones go on.
 */
import type { Engine, Init, Real, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
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

/**
 * Input weights N(0, std^2); biases and output weights 0. A single neuron begins at one std: a draw next to 0 would be still at its start
 * when the run ends, for the time until it grows goes like 1 / |w|.
 */
function createTrainer(p: Params, width: number, { x, y }: PlateausFrame['points'], engine: Engine): Trainer {
  const std = p.scaling === 'same' ? p.std : p.std / Math.sqrt(width);
  const weights: Init = width === 1 ? { kind: 'values', values: [std] } : { kind: 'normal', std };
  const zero: Init = { kind: 'zero' };
  return engine.create({
    network: twoLayerNetwork({ width, activation: p.activation, weights, bias: zero, output: zero }),
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
        return { width, losses, halts: pausesOf(steps, losses).map(haltAt) };
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
