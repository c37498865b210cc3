/**
 * How large is a network of 200 neurons? Two of the same width learn the same points, one from small initial weights, one from large ones.
 * Neurons that point in nearly the same direction are then merged: what is left of the first is a network of four neurons, of the second not.
 * The setting is that of Luo, Xu, Ma & Zhang (2021, arXiv 2007.07497, Fig. 1): four points on the line, ReLU, gradient descent.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import {
  effectiveCount,
  featureOf,
  largestDifference,
  mergeDown,
  mergingErrors,
  outputOf,
  refitted,
  type Neurons,
} from '#lib/numerics/merge-neurons.ts';
import { claims } from './claims.ts';
import { few, params, tolerance, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** A network counts as trained when its mean squared error is below this share of the squared range: 3% of the range, root mean square. */
const fitted = 1e-3;
/** Measured steps grow by this factor; so do the numbers of merged neurons for which the difference is kept. */
const stepFactor = 1.3;
const countFactor = 1.12;

/** Where outputs are compared: between the outermost points. */
export const grid = Float64Array.from({ length: 101 }, (_, i) => (i - 50) / 50);

/** One of the two networks, now and over training. */
export interface Side {
  /** Its weights: sum_j output_j relu(weight_j x + bias_j). */
  neurons: { output: Float32Array; weight: Float32Array; bias: Float32Array };
  /** Largest difference to the network merged into `counts` neurons, as a share of the target's range. */
  differences: number[];
  /** At each measured step: number of merged neurons that suffice, and mean squared error on the points. */
  effective: number[];
  loss: number[];
}

export interface SizeFrame extends Frame {
  points: { x: readonly number[]; y: readonly number[] };
  range: number;
  counts: number[];
  small: Side;
  large: Side;
  steps: number[];
  /** The run's length, steps. */
  length: number;
}

/** The points of each target. `valley` is y = 0.2 relu(x - 1/3) + 0.2 relu(-1/3 - x). */
function pointsOf(target: Params['target']) {
  if (target === 'zigzag')
    return { x: Array.from({ length: 9 }, (_, i) => -1 + i / 4), y: [0, 0.5, 0, -0.5, 0, 0.5, 0, -0.5, 0] };
  const x = [-1, -1 / 3, 1 / 3, 1];
  return target === 'wave' ? { x, y: [0, 1, -1, 0] } : { x, y: [0.4 / 3, 0, 0, 0.4 / 3] };
}

/** f(x) = sum_j a_j relu(w_j x + b_j), all weights N(0, m^-2g). */
function createTrainer(p: Params, g: number, { x, y }: SizeFrame['points'], engine: Engine): Trainer {
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

function neuronsOf(trainer: Trainer, width: number): Side['neurons'] {
  const all = Float32Array.from(trainer.weights());
  return { weight: all.slice(0, width), bias: all.slice(width, 2 * width), output: all.slice(2 * width) };
}

/** A network's difference, at `few` neurons: merged as it is, and with the merged neurons' amplitudes refitted. */
function differenceAtFew(neurons: Neurons) {
  const features = mergeDown(neurons, few).map(featureOf);
  const whole = outputOf(mergeDown(neurons, neurons.output.length).map(featureOf), grid);
  return {
    merged: largestDifference(outputOf(features, grid), whole),
    best: largestDifference(refitted(features, grid, whole), whole),
  };
}

/** Trains one network and keeps what is measured of it. */
function createSide(p: Params, g: number, points: SizeFrame['points'], range: number, engine: Engine) {
  const trainer = createTrainer(p, g, points, engine);
  const [effective, loss]: [number[], number[]] = [[], []];
  let all = new Float64Array(0);

  function measure() {
    all = mergingErrors(neuronsOf(trainer, p.width), grid).map((error) => error / range);
    effective.push(effectiveCount(all, tolerance));
    loss.push(trainer.loss());
  }
  measure();

  return {
    trainer,
    measure,
    isFitted: () => (loss.at(-1) as number) < fitted * range * range,
    weights: () => neuronsOf(trainer, p.width),
    side: (counts: readonly number[]): Side => ({
      neurons: neuronsOf(trainer, p.width),
      differences: counts.map((count) => all[count - 1] as number),
      effective: [...effective],
      loss: [...loss],
    }),
  };
}

function start(p: Params, engine: Engine): Run<SizeFrame> {
  const points = pointsOf(p.target);
  const range = Math.max(...points.y) - Math.min(...points.y);
  const small = createSide(p, p.small, points, range, engine);
  const large = createSide(p, p.large, points, range, engine);
  const counts = logSteps(p.width, countFactor).slice(1);
  const planned = logSteps(p.steps, stepFactor);
  const steps = [0];

  /** Numbers of the claims, once both networks have been trained. */
  function measures() {
    if (small.trainer.steps < p.steps || !small.isFitted() || !large.isFitted())
      return { smallDifference: NaN, largeDifference: NaN, largeMerged: NaN };
    const { merged, best } = differenceAtFew(large.weights());
    return {
      smallDifference: differenceAtFew(small.weights()).merged / range,
      largeDifference: best / range,
      largeMerged: merged / range,
    };
  }

  return {
    get step() {
      return small.trainer.steps;
    },
    get finished() {
      return small.trainer.steps >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, small.trainer.steps + count);
      while (small.trainer.steps < end) {
        const next = Math.min(end, planned[steps.length] as number);
        for (const { trainer } of [small, large]) trainer.step(next - trainer.steps);
        if (next !== planned[steps.length]) continue;
        steps.push(next);
        for (const { measure } of [small, large]) measure();
      }
    },
    frame: () => ({
      step: small.trainer.steps,
      measures: measures(),
      points,
      range,
      counts,
      small: small.side(counts),
      large: large.side(counts),
      steps: [...steps],
      length: p.steps,
    }),
    digest: () =>
      digest(
        Float64Array.from(
          [small, large].flatMap(({ trainer, side }) => [
            ...trainer.weights(),
            ...side(counts).differences,
            ...side([]).effective,
          ]),
        ),
      ),
    dispose: () => {
      small.trainer.dispose();
      large.trainer.dispose();
    },
  };
}

export default defineExperiment<Params, SizeFrame>({
  id: 'effective-size',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
