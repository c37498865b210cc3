/**
 * Condensation: three two-layer ReLU networks f(x) = sum_j a_j relu(w_j x + b_j) of the same width fit the same few points from initial weights
 * of three sizes. From large weights the neurons' directions stay as they were, from small ones they gather in a few. After Luo, Xu, Ma & Zhang
 * (2021, arXiv 2007.07497), Fig. 1; there with standard deviation m^-(gamma/2), so gamma = 2g, and the limit m -> infinity is linear for
 * gamma < 1, critical at 1 and condensed above.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { degreesOf } from '#lib/numerics/angle.ts';
import { bestWindows, shareInWindows } from '#lib/numerics/directions.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { pow } from '#lib/numerics/portable.ts';
import { claims } from './claims.ts';
import { halfWidth, params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Measured steps grow by this factor. */
const stepFactor = 1.3;
/** The amplitude that the directions needed should hold. */
const nearlyAll = 0.95;

/** Weights of the neurons, [width] each. */
export interface Neurons {
  output: Float32Array;
  weight: Float32Array;
  bias: Float32Array;
}

/** One of the three networks. */
export interface Network {
  /** Initial standard deviation: width^-g. */
  g: number;
  neurons: Neurons;
  /** Mean squared error on the points. */
  loss: number;
  /** Change of all (w, b) since the start, relative to their initial length. */
  change: number;
  /** Number of best directions that hold 95% of the amplitude; NaN before the end. */
  enough: number;
  /** Share of the amplitude in the counted directions at each measured step. */
  shares: number[];
}

export interface CondensationFrame extends Frame {
  pointX: number[];
  pointY: number[];
  /** Number of best directions that are counted. */
  directions: number;
  /** The same random neurons start all three networks, at three sizes: orientation in degrees, amplitude |a||(w, b)| at standard deviation 1. */
  before: { angles: Float32Array; amplitudes: Float32Array };
  /** From large to small initial weights. */
  networks: Network[];
  steps: number[];
  /** The run's length, steps. */
  length: number;
}

/** Orientations of (w, b), degrees, and amplitudes |a||(w, b)|. */
export function features({ output, weight, bias }: Neurons) {
  const at = (j: number) => [output[j], weight[j], bias[j]] as [number, number, number];
  return {
    angles: Float64Array.from(output, (_, j) => degreesOf(at(j)[1], at(j)[2])),
    amplitudes: Float64Array.from(output, (_, j) => {
      const [a, w, b] = at(j);
      return Math.abs(a) * Math.sqrt(w * w + b * b);
    }),
  };
}

function createTrainer(p: Params, g: number, x: number[], y: number[], engine: Engine): Trainer {
  const init: Init = { kind: 'widthPower', width: p.width, exponent: g };
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        { width: p.width, activation: 'relu', weights: init, bias: init },
        { width: 1, activation: 'identity', weights: init, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
}

function neuronsOf(trainer: Trainer, width: number): Neurons {
  const all = Float32Array.from(trainer.weights());
  return { weight: all.slice(0, width), bias: all.slice(width, 2 * width), output: all.slice(2 * width) };
}

function relativeChange(before: Neurons, now: Neurons): number {
  let change = 0;
  let length = 0;
  for (const part of ['weight', 'bias'] as const)
    before[part].forEach((value, j) => {
      const difference = (now[part][j] as number) - value;
      change += difference * difference;
      length += value * value;
    });
  return Math.sqrt(change / length);
}

/** How many of the best directions it takes for nearly all of the amplitude. */
function directionsNeeded(neurons: Neurons): number {
  const { angles, amplitudes } = features(neurons);
  let held = 0;
  const windows = bestWindows(angles, amplitudes, Math.ceil(180 / halfWidth), halfWidth);
  const enough = windows.findIndex(({ share }) => (held += share) >= nearlyAll);
  return enough < 0 ? windows.length : enough + 1;
}

function createNetwork(p: Params, g: number, x: number[], y: number[], engine: Engine) {
  const trainer = createTrainer(p, g, x, y, engine);
  const first = neuronsOf(trainer, p.width);
  const shares: number[] = [];

  function measure() {
    const { angles, amplitudes } = features(neuronsOf(trainer, p.width));
    shares.push(shareInWindows(angles, amplitudes, p.directions, halfWidth));
  }
  measure();

  const network = (): Network => {
    const neurons = neuronsOf(trainer, p.width);
    return {
      g,
      neurons,
      loss: trainer.loss(),
      change: relativeChange(first, neurons),
      enough: trainer.steps < p.steps ? NaN : directionsNeeded(neurons),
      shares: [...shares],
    };
  };
  return { trainer, first, measure, network };
}

function start(p: Params, engine: Engine): Run<CondensationFrame> {
  const pointX = p.points.map(([x]) => x);
  const pointY = p.points.map(([, y]) => y);
  const networks = [p.large, p.middle, p.small].map((g) => createNetwork(p, g, pointX, pointY, engine));
  const [leading] = networks as [(typeof networks)[number]];
  const unit = features(leading.first);
  const size = pow(p.width, 2 * p.large);
  const planned = logSteps(p.steps, stepFactor);
  const steps = [0];
  const trainers = networks.map(({ trainer }) => trainer);
  const step = () => leading.trainer.steps;

  return {
    get step() {
      return step();
    },
    get finished() {
      return step() >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, step() + count);
      while (step() < end) {
        const next = Math.min(end, planned[steps.length] as number);
        for (const trainer of trainers) trainer.step(next - trainer.steps);
        if (next !== planned[steps.length]) continue;
        steps.push(next);
        for (const { measure } of networks) measure();
      }
    },
    frame() {
      const shown = networks.map(({ network }) => network());
      const final = (i: number) => (step() < p.steps ? NaN : (shown[i]?.shares.at(-1) as number));
      return {
        step: step(),
        measures: { large: final(0), middle: final(1), small: final(2) },
        pointX,
        pointY,
        directions: p.directions,
        before: {
          angles: Float32Array.from(unit.angles),
          amplitudes: Float32Array.from(unit.amplitudes, (amplitude) => amplitude * size),
        },
        networks: shown,
        steps: [...steps],
        length: p.steps,
      };
    },
    digest: () => digest(Float32Array.from(trainers.flatMap((trainer) => [...trainer.weights()]))),
    dispose: () => trainers.forEach((trainer) => trainer.dispose()),
  };
}

export default defineExperiment<Params, CondensationFrame>({
  id: 'condensation',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
