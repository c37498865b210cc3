/**
 * The embedding principle in one step (Zhang, Zhang, Luo & Xu 2021, arXiv 2105.14573; for two-layer networks Fukumizu & Amari 2000): a tanh
 * network on the line is trained until its gradient is zero, and embedded into a wider one: the output is the same, and the gradient zero again.
 */
import type { Engine, Init } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { descend, startDescent, tanhLandscape } from '#lib/numerics/loss-landscape.ts';
import { descentTrainer } from '../points.ts';
import { dataOf } from './data.ts';
import type { SplittingFrame } from './frame.ts';
import figure from './index.ts';
import { compare } from './measure.ts';
import { embeddingOf, trainingOf, type Params } from './params.ts';

/** Newton steps end at a gradient of this length, or after so many. */
const tolerance = 1e-12;
const mostNewton = 60;
/** Recorded steps of gradient descent grow by this factor; Newton steps are recorded all. */
const factor = 1.12;

const length = (p: Params) => p.steps + (p.newton ? mostNewton : 0);

function start(p: Params, engine: Engine) {
  const data = dataOf(p.target);
  const landscape = tanhLandscape(data, p.width);
  const init: Init = { kind: 'normal', std: p.initStd };
  const network = twoLayerNetwork({ width: p.width, activation: 'tanh', weights: init, bias: init, output: init });
  const trainer = descentTrainer(engine, network, data, p.learningRate, p.seed);
  const nextDescent = following(logSteps(p.steps, factor));
  /** The place on the landscape: the trainer's while it trains, then Newton's. */
  let point = startDescent(landscape, trainer.weights());
  let stuck = false;

  /** Steps of gradient descent, or one of Newton's: as each of these is measured, more are never asked for. */
  function step(count: number) {
    if (trainer.steps < p.steps) {
      trainer.step(count);
      point = startDescent(landscape, trainer.weights());
    } else {
      const next = descend(landscape, point);
      stuck = next.gradientNorm === point.gradientNorm;
      point = next;
    }
  }

  return trainedRun({
    learners: [{ step, dispose: () => trainer.dispose() }],
    length: length(p),
    next: (step) => (step < p.steps ? nextDescent(step) : step + 1),
    measure: () => ({ loss: point.loss, gradient: point.gradientNorm }),
    ended: ({ step }) => step >= p.steps && (stuck || point.gradientNorm <= tolerance),
    frame({ finished, steps, history }): Drawing<SplittingFrame> {
      const { narrow, wide, outputChange } = compare(point.theta, p);
      const [before, after] = [narrow.gradientNorm, wide.gradientNorm];
      const atRest = (value: number) => (finished ? value : NaN);
      return {
        measures: { outputChange: atRest(outputChange), before, after, gradient: atRest(Math.max(before, after)) },
        training: trainingOf(p),
        embedding: embeddingOf(p),
        theta: Array.from(point.theta, String),
        finished,
        steps: [...steps],
        losses: [...history.loss],
        gradients: [...history.gradient],
        descentSteps: p.steps,
      };
    },
    numbers: () => [...point.theta, ...compare(point.theta, p).wide.gradient],
  });
}

export default defineExperiment<Params, SplittingFrame>(figure, { start, length });
