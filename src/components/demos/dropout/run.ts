/** Networks f(x) = sum_j a_j s(w_j x + b_j) trained side by side, with and without dropout on the hidden layer, and measured at the same steps. */
import type { Engine, Init, Real, Trainer } from '#lib/engine/types.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Run } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { neuronsOf } from '#lib/numerics/two-layer.ts';
import type { Courses, DropoutFrame } from './frame.ts';
import { lastOf, measured } from './measures.ts';
import type { Params } from './params.ts';
import { pointsOf } from './problem.ts';

/** Exponent g of the initial standard deviation m^-g of every weight, m the width. */
const scaleExponent = 0.25;
/** Measured steps grow by this factor. */
const stepFactor = 1.4;
/** The last part of the run takes smaller steps, so that what is compared is not the noise of the last masks. */
const calm = { from: 0.9, factor: 0.2 };

/** What descends: an engine's trainer, or what does the same by a program of its own. */
export type Learner = Pick<Trainer, 'steps' | 'step' | 'setLearningRate' | 'weights' | 'dispose'>;

/**
 * Full-batch gradient descent on the mean squared error; the output has no bias. With a keep probability below 1 a fresh mask is drawn in every
 * step for every point (inverted dropout). Equal seeds start from equal weights, whatever the keep probability.
 */
export function createLearner(p: Params, keep: number, engine: Engine): Learner {
  const { width, activation, learningRate, seed } = p;
  const init: Init = { kind: 'widthPower', width, exponent: scaleExponent };
  return engine.create({
    network: twoLayerNetwork({ width, activation, weights: init, bias: init, output: init, keep }),
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate } },
    ...pointsOf(p.target),
    seed,
  });
}

/** The last value of one learner's course, over that of another's. */
export const ratio = (courses: number[][], above: number, below: number) => lastOf(courses[above]) / lastOf(courses[below]);

/**
 * Trains a network without dropout and one with it, and perhaps a third.
 * @param verdict the claims' numbers from the finished courses; NaN until the end
 * @param third makes the third from the weights from which the others start
 */
export function createRun(
  p: Params,
  engine: Engine,
  verdict: (courses: Courses) => Record<string, number>,
  third?: (weights: Real) => Learner,
): Run<DropoutFrame> {
  const { steps: length, width, activation, keep } = p;
  const points = pointsOf(p.target);
  const without = createLearner(p, 1, engine);
  const learners = [without, createLearner(p, keep, engine), ...(third ? [third(without.weights())] : [])];
  const neurons = (learner: Learner) => neuronsOf(learner.weights(), width);
  const before = neurons(without);
  const turn = Math.round(calm.from * length);
  const planned = [...new Set([...logSteps(length, stepFactor), turn])].sort((a, b) => a - b);

  return trainedRun({
    learners: learners.map((learner) => ({
      // the turn is a measured step: no stride goes beyond it
      step(count) {
        learner.step(count);
        if (learner.steps === turn) learner.setLearningRate(calm.factor * p.learningRate);
      },
      dispose: () => learner.dispose(),
    })),
    length,
    next: following(planned),
    measure: () => ({ rows: learners.map((learner) => measured(neurons(learner), activation, points)) }),
    frame({ finished, steps, history: { rows } }) {
      const course = (name: keyof Courses) => learners.map((_, i) => rows.map((row) => row[i]?.[name] as number));
      const courses = { loss: course('loss'), variation: course('variation'), share: course('share'), parts: course('parts') };
      const measures = verdict(courses);
      if (!finished) for (const name of Object.keys(measures)) measures[name] = NaN;
      const networks = learners.map(neurons);
      return { measures, points, activation, keep, before, networks, ...courses, steps: [...steps] };
    },
    numbers: () => learners.flatMap((learner) => [...learner.weights()]),
  });
}
