/**
 * A linear network with one hidden layer learns a matrix of three strengths, from a tiny start, from the same a hundred times smaller and once more. The
 * course of each is computed from its initial weights before it trains: Saxe, McClelland & Ganguli (2014).
 */
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import type { Course, StaircaseFrame } from './frame.ts';
import figure from './index.ts';
import { levelsOf, measuresOf, reachedAt } from './measures.ts';
import { smaller, starts, strengthsOf, type Params } from './params.ts';
import { halfStepOf, initialModes, lossAt } from './theory.ts';

/** Steps from one measurement to the next. */
const stride = 10;
/** Steps for which the loss is computed, evenly over the run. */
const gridSize = 400;
/** The three inputs, one a row: the unit vectors, so that the network's outputs are the columns of its matrix. */
const inputs = [1, 0, 0, 0, 1, 0, 0, 0, 1];

function createTrainer(p: Params, std: number, engine: Engine): Trainer {
  const weights: Init = { kind: 'normal', std };
  return engine.create({
    network: {
      inputs: 3,
      layers: [
        { width: p.width, activation: p.activation, weights, bias: null },
        { width: 3, activation: 'identity', weights, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x: inputs,
    y: inputs.map((one, i) => one * (strengthsOf[p.strengths][i % 3] as number)),
    seed: p.seed,
  });
}

/** What is computed before training. */
function computed(trainer: Trainer, p: Params, grid: readonly number[]) {
  const strengths = strengthsOf[p.strengths];
  const initial = initialModes(trainer.weights(), p.width);
  return {
    computedHalfSteps: strengths.map((strength, i) => halfStepOf(strength, initial[i] as number, p.learningRate)),
    computedLoss: grid.map((step) => lossAt(step, strengths, initial, p.learningRate)),
  };
}

function start(p: Params, engine: Engine) {
  const strengths = strengthsOf[p.strengths];
  const levels = levelsOf(strengths);
  const stds = [p.std, p.std / smaller, p.std / smaller / smaller].slice(0, starts);
  const grid = Array.from({ length: gridSize + 1 }, (_, i) => (i * p.steps) / gridSize);
  const trainers = stds.map((std) => createTrainer(p, std, engine));
  const before = trainers.map((trainer) => computed(trainer, p, grid));
  return trainedRun({
    learners: trainers,
    length: p.steps,
    next: (step) => step + stride,
    measure: () => ({
      losses: trainers.map((trainer) => trainer.loss()),
      /** What each network has of each mode, [starts][modes]. */
      modes: trainers.map((trainer) => {
        const outputs = trainer.predict();
        return strengths.map((_, i) => outputs[4 * i] as number);
      }),
    }),
    frame({ finished, steps, history: { losses, modes } }): Drawing<StaircaseFrame> {
      const courses = stds.map((std, c): Course => {
        const rows = modes.map((row) => row[c] as number[]);
        const halfSteps = strengths.map((strength, i) => reachedAt(strength / 2, steps, rows, i));
        return { std, loss: losses.map((row) => row[c] as number), halfSteps, ...before[c]! };
      });
      const drawn = { strengths, levels, steps: [...steps], grid, courses };
      return { ...drawn, measures: measuresOf(drawn, finished) };
    },
    numbers: ({ history }) => [
      ...trainers.flatMap((trainer) => [...trainer.weights()]),
      ...history.losses.flat(),
      ...history.modes.flat(2),
    ],
  });
}

export default defineExperiment<Params, StaircaseFrame>(figure, { start });
