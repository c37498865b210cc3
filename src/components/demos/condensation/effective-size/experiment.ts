/**
 * How large is a network of 200 neurons? Two of the same width learn the same points, one from small initial weights, one from large ones.
 * Neurons that point in nearly the same direction are then merged: what is left of the first is a network of four neurons, of the second not.
 * The setting is that of Luo, Xu, Ma & Zhang (2021, arXiv 2007.07497, Fig. 1): four points on the line, ReLU, gradient descent.
 */
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import {
  effectiveCount,
  featureOf,
  largestDifference,
  mergeDown,
  mergingErrors,
  outputOf,
  refitted,
} from '#lib/numerics/merge-neurons.ts';
import { neuronsOf, type Neurons } from '#lib/numerics/two-layer.ts';
import type { Side, SizeFrame } from './frame.ts';
import figure from './index.ts';
import { few, grid, tolerance, type Params } from './params.ts';

/** A network counts as trained when its mean squared error is below this share of the squared range: 3% of the range, root mean square. */
const fitted = 1e-3;
/** Measured steps grow by this factor; so do the numbers of merged neurons for which the difference is kept. */
const stepFactor = 1.3;
const countFactor = 1.12;

/** The points of each target. `valley` is y = 0.2 relu(x - 1/3) + 0.2 relu(-1/3 - x). */
function pointsOf(target: Params['target']) {
  if (target === 'zigzag')
    return { x: Array.from({ length: 9 }, (_, i) => -1 + i / 4), y: [0, 0.5, 0, -0.5, 0, 0.5, 0, -0.5, 0] };
  const x = [-1, -1 / 3, 1 / 3, 1];
  return target === 'wave' ? { x, y: [0, 1, -1, 0] } : { x, y: [0.4 / 3, 0, 0, 0.4 / 3] };
}

/** f(x) = sum_j a_j relu(w_j x + b_j), all weights N(0, m^-2g). */
function createTrainer(p: Params, exponent: number, engine: Engine): Trainer {
  const { width, learningRate, seed } = p;
  const init: Init = { kind: 'widthPower', width, exponent };
  return engine.create({
    network: twoLayerNetwork({ width, activation: 'relu', weights: init, bias: init, output: init }),
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate } },
    ...pointsOf(p.target),
    seed,
  });
}

/** What merging into `few` neurons changes, as shares of the range: merged as they are, and with their amplitudes refitted. */
function changesAtFew(neurons: Neurons, range: number) {
  const features = mergeDown(neurons, few).map(featureOf);
  const whole = outputOf(mergeDown(neurons, neurons.output.length).map(featureOf), grid);
  const change = (output: Float64Array) => largestDifference(output, whole) / range;
  return { merged: change(outputOf(features, grid)), best: change(refitted(features, grid, whole)) };
}

function start(p: Params, engine: Engine) {
  const { width, steps: length } = p;
  const points = pointsOf(p.target);
  const range = Math.max(...points.y) - Math.min(...points.y);
  const counts = logSteps(width, countFactor).slice(1);
  const [one, other] = [createTrainer(p, p.small, engine), createTrainer(p, p.large, engine)];

  function measured(trainer: Trainer) {
    // of the merging into 1, 2, ... neurons
    const errors = mergingErrors(neuronsOf(trainer.weights(), width), grid).map((error) => error / range);
    return { errors, effective: effectiveCount(errors, tolerance), loss: trainer.loss() };
  }

  function sideOf(trainer: Trainer, rows: readonly ReturnType<typeof measured>[]): Side {
    return {
      neurons: neuronsOf(trainer.weights(), width),
      differences: counts.map((count) => rows.at(-1)?.errors[count - 1] as number),
      effective: rows.map(({ effective }) => effective),
      loss: rows.map(({ loss }) => loss),
    };
  }

  /** Numbers of the claims, once both networks have been trained. */
  function measuresOf(small: Side, large: Side, finished: boolean) {
    const isFitted = ({ loss }: Side) => (loss.at(-1) as number) < fitted * range * range;
    if (!finished || !isFitted(small) || !isFitted(large))
      return { smallDifference: NaN, largeDifference: NaN, largeMerged: NaN };
    const { merged: largeMerged, best: largeDifference } = changesAtFew(large.neurons, range);
    return { smallDifference: changesAtFew(small.neurons, range).merged, largeDifference, largeMerged };
  }

  return trainedRun({
    learners: [one, other],
    length,
    next: following(logSteps(length, stepFactor)),
    measure: () => ({ small: measured(one), large: measured(other) }),
    frame({ finished, steps, history }): Drawing<SizeFrame> {
      const [small, large] = [sideOf(one, history.small), sideOf(other, history.large)];
      return { measures: measuresOf(small, large, finished), points, counts, small, large, steps: [...steps] };
    },
    numbers({ history }) {
      const [small, large] = [sideOf(one, history.small), sideOf(other, history.large)];
      const numbersOf = ({ differences, effective }: Side) => [...differences, ...effective];
      return [...one.weights(), ...numbersOf(small), ...other.weights(), ...numbersOf(large)];
    },
  });
}

export default defineExperiment<Params, SizeFrame>(figure, { start });
