/**
 * Condensation: three two-layer ReLU networks f(x) = sum_j a_j relu(w_j x + b_j) of the same width fit the same few points from initial weights
 * of three sizes. From large weights the neurons' directions stay as they were, from small ones they gather in a few. After Luo, Xu, Ma & Zhang
 * (2021, arXiv 2007.07497), Fig. 1; there with standard deviation m^-(gamma/2), so gamma = 2g, and the limit m -> infinity is linear for
 * gamma < 1, critical at 1 and condensed above.
 */
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { bestWindows, shareInWindows } from '#lib/numerics/directions.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { pow } from '#lib/numerics/portable.ts';
import { featuresOf, neuronsOf, type Neurons } from '#lib/numerics/two-layer.ts';
import { relativeDistance } from '#lib/numerics/vectors.ts';
import type { CondensationFrame } from './frame.ts';
import figure from './index.ts';
import { halfWidth, type Params } from './params.ts';

/** Measured steps grow by this factor. */
const stepFactor = 1.3;
/** The amplitude that the directions needed should hold. */
const nearlyAll = 0.95;

function createTrainer(p: Params, g: number, engine: Engine): Trainer {
  const init: Init = { kind: 'widthPower', width: p.width, exponent: g };
  return engine.create({
    network: twoLayerNetwork({ width: p.width, activation: 'relu', weights: init, bias: init, output: init }),
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x: p.points.map(([x]) => x),
    y: p.points.map(([, y]) => y),
    seed: p.seed,
  });
}

/** How many of the best directions it takes for nearly all of the amplitude. */
function directionsNeeded(neurons: Neurons): number {
  const { angles, amplitudes } = featuresOf(neurons);
  let held = 0;
  const windows = bestWindows(angles, amplitudes, Math.ceil(180 / halfWidth), halfWidth);
  const enough = windows.findIndex(({ share }) => (held += share) >= nearlyAll);
  return enough < 0 ? windows.length : enough + 1;
}

function start(p: Params, engine: Engine) {
  const scales = [p.large, p.middle, p.small];
  const trainers = scales.map((g) => createTrainer(p, g, engine));
  const weightsOf = (trainer: Trainer) => Float32Array.from(trainer.weights());
  const first = trainers.map(weightsOf);
  const unit = featuresOf(neuronsOf(first[0] as Float32Array, p.width));
  const size = pow(p.width, 2 * p.large);

  return trainedRun({
    learners: trainers,
    length: p.steps,
    next: following(logSteps(p.steps, stepFactor)),
    measure: () => ({
      shares: trainers.map((trainer) => {
        const { angles, amplitudes } = featuresOf(neuronsOf(weightsOf(trainer), p.width));
        return shareInWindows(angles, amplitudes, p.directions, halfWidth);
      }),
    }),
    frame({ finished, steps, history }): Drawing<CondensationFrame> {
      const networks = trainers.map((trainer, i) => {
        const weights = weightsOf(trainer);
        const neurons = neuronsOf(weights, p.width);
        return {
          g: scales[i] as number,
          neurons,
          loss: trainer.loss(),
          change: relativeDistance(weights, first[i] as Float32Array, 2 * p.width),
          enough: finished ? directionsNeeded(neurons) : NaN,
          shares: history.shares.map((row) => row[i] as number),
        };
      });
      const final = (i: number) => (finished ? (history.shares.at(-1)?.[i] as number) : NaN);
      return {
        measures: { large: final(0), middle: final(1), small: final(2) },
        pointX: p.points.map(([x]) => x),
        pointY: p.points.map(([, y]) => y),
        directions: p.directions,
        before: {
          angles: Float32Array.from(unit.angles),
          amplitudes: Float32Array.from(unit.amplitudes, (amplitude) => amplitude * size),
        },
        networks,
        steps: [...steps],
      };
    },
    numbers: () => Float32Array.from(trainers.flatMap((trainer) => [...trainer.weights()])),
  });
}

export default defineExperiment<Params, CondensationFrame>(figure, { start });
