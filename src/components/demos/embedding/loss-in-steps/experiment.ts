/**
 * A linear network with one hidden layer learns three associations of different strength from tiny weights, and its loss falls in three steps. The
 * times are known: Saxe, McClelland & Ganguli (2014), Eqs. for the course of each mode; there with the same whitened inputs.
 */
import type { Engine, Init } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import type { LossInStepsFrame } from './frame.ts';
import figure from './index.ts';
import { measuresOf, pausesOf, reachedAt } from './measures.ts';
import { strengthsOf, type Params } from './params.ts';

/** Steps from one measurement to the next. */
const stride = 5;
/** The three inputs, one a row: the unit vectors, so that the network's outputs are the columns of its matrix. */
const inputs = [1, 0, 0, 0, 1, 0, 0, 0, 1];

function start(p: Params, engine: Engine) {
  const strengths = strengthsOf[p.strengths];
  const weights: Init = { kind: 'normal', std: p.std };
  const trainer = engine.create({
    network: {
      inputs: 3,
      layers: [
        { width: p.width, activation: 'identity', weights, bias: null },
        { width: 3, activation: 'identity', weights, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x: inputs,
    y: inputs.map((one, i) => one * (strengths[i % 3] as number)),
    seed: p.seed,
  });
  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: (step) => step + stride,
    measure() {
      const outputs = trainer.predict();
      return { loss: trainer.loss(), learned: strengths.map((_, i) => outputs[4 * i] as number) };
    },
    frame({ finished, steps, history: { loss, learned } }): Drawing<LossInStepsFrame> {
      const halfSteps = strengths.map((strength, i) => reachedAt(strength / 2, steps, learned, i));
      const pauses = pausesOf(strengths, halfSteps, steps, loss);
      return {
        measures: measuresOf(strengths, halfSteps, pauses, finished),
        strengths,
        steps: [...steps],
        loss: [...loss],
        learned: learned.flat(),
        halfSteps,
        pauses,
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...history.loss, ...history.learned.flat()],
  });
}

export default defineExperiment<Params, LossInStepsFrame>(figure, { start });
