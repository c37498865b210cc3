/**
 * Early stopping on handwritten digits, with wrong labels among them: images held back say when to stop, as in practice (Prechelt 1998; on early
 * stopping and the order of learning Xu, Zhang & Xiao 2019).
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { loadDigits, pixelsPerDigit, type Digits } from '../../shared/digits.ts';
import { partsOf } from './data.ts';
import type { ValidationFrame } from './frame.ts';
import figure from './index.ts';
import { measuresOf } from './measures.ts';
import type { Params } from './params.ts';

/** Measured steps grow by this factor. */
const factor = 1.1;

let digits: Digits | null = null;
async function prepare() {
  digits = await loadDigits();
}

const sameSign = (a: number | undefined, b: number | undefined) => (a as number) >= 0 === (b as number) >= 0;

/** Share of the chosen outputs that have a label's sign; NaN where none is chosen. */
function agreement(outputs: ArrayLike<number>, labels: Float64Array, chosen: (i: number) => boolean = () => true): number {
  const places = Array.from(labels.keys()).filter(chosen);
  return places.filter((i) => sameSign(outputs[i], labels[i])).length / places.length;
}

function start(p: Params, engine: Engine) {
  if (!digits) throw new Error('validation-stopping: await prepare() before a run');
  const { train, validation, test } = partsOf(digits, p);
  const isWrong = (i: number) => train.given[i] !== train.truth[i];
  const trainer = engine.create({
    network: denseNetwork({ inputs: pixelsPerDigit, width: p.width, depth: 1, activation: 'relu', initScale: 0.3, biasStd: 0 }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x: train.x,
    y: train.given,
    seed: p.seed,
  });

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure() {
      const outputs = trainer.predict();
      const held = trainer.predict(validation.x);
      return {
        trainError: 1 - agreement(outputs, train.given),
        rightLearned: agreement(outputs, train.given, (i) => !isWrong(i)),
        wrongLearned: agreement(outputs, train.given, isWrong),
        validationError: 1 - agreement(held, validation.given),
        validationLoss: meanSquare(held, validation.given),
        testError: 1 - agreement(trainer.predict(test.x), test.truth),
      };
    },
    frame({ steps, finished, history }): Drawing<ValidationFrame> {
      const courses = { steps: [...steps], ...history };
      return {
        ...courses,
        measures: measuresOf(courses, finished),
        wrong: Array.from(train.given.keys()).filter(isWrong).length,
        training: train.given.length,
        validation: validation.given.length,
        test: test.given.length,
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...history.validationLoss],
  });
}

export default defineExperiment<Params, ValidationFrame>(figure, { start, prepare });
