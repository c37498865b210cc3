/**
 * The embedding principle in one step (Zhang, Zhang, Luo & Xu 2021, arXiv 2105.14573; for two-layer networks Fukumizu & Amari 2000): a tanh
 * network on the line is trained until its gradient is zero, and embedded into a wider one: the output is the same, and the gradient zero again.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { descend, startDescent, tanhLandscape, type Data, type Descent } from '#lib/numerics/loss-landscape.ts';
import { claims } from './claims.ts';
import { dataOf } from './data.ts';
import { compare } from './measure.ts';
import { embeddingOf, params, trainingOf, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Newton steps end at a gradient of this length, or after so many. */
const tolerance = 1e-12;
const mostNewton = 60;
/** Recorded steps grow by this factor. */
const factor = 1.12;

export interface SplittingFrame extends Frame {
  /** The parameters in words: of the training, and of the embedding. */
  training: string;
  embedding: string;
  /** Weights of the narrow network, w, b, a: [3 width]. As text, because a page carries a frame's numbers with five digits only. */
  theta: string[];
  finished: boolean;
  /** Recorded steps so far, and the loss and the gradient's length at each. */
  steps: number[];
  losses: number[];
  gradients: number[];
  /** The steps of gradient descent; those after it are Newton's. */
  descentSteps: number;
}

function createTrainer(p: Params, { x, y }: Data, engine: Engine): Trainer {
  const init: Init = { kind: 'normal', std: p.initStd };
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        { width: p.width, activation: 'tanh', weights: init, bias: init },
        { width: 1, activation: 'identity', weights: init, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
}

function start(p: Params, engine: Engine): Run<SplittingFrame> {
  const data = dataOf(p.target);
  const landscape = tanhLandscape(data, p.width);
  const trainer = createTrainer(p, data, engine);
  const planned = logSteps(p.steps, factor);
  const [steps, losses, gradients]: [number[], number[], number[]] = [[], [], []];
  /** The place on the landscape: the trainer's while it trains, then Newton's. */
  let point: Descent;
  let newtonSteps = 0;
  let stuck = false;

  const step = () => trainer.steps + newtonSteps;
  const descended = () => trainer.steps >= p.steps;
  const finished = () => descended() && (!p.newton || stuck || newtonSteps >= mostNewton || point.gradientNorm <= tolerance);

  function record() {
    steps.push(step());
    losses.push(point.loss);
    gradients.push(point.gradientNorm);
  }
  function train(most: number) {
    const next = Math.min(trainer.steps + most, planned[steps.length] as number);
    trainer.step(next - trainer.steps);
    point = startDescent(landscape, trainer.weights());
    if (next === planned[steps.length]) record();
  }
  function newton() {
    const next = descend(landscape, point);
    stuck = next.gradientNorm === point.gradientNorm;
    point = next;
    newtonSteps++;
    record();
  }
  point = startDescent(landscape, trainer.weights());
  record();

  return {
    get step() {
      return step();
    },
    get finished() {
      return finished();
    },
    advance(count) {
      const end = step() + count;
      while (step() < end && !finished()) {
        if (descended()) newton();
        else train(end - step());
      }
    },
    frame() {
      const { narrow, wide, outputChange } = compare(point.theta, p);
      const before = narrow.gradientNorm;
      const after = wide.gradientNorm;
      return {
        step: step(),
        measures: finished()
          ? { outputChange, before, after, gradient: Math.max(before, after) }
          : { outputChange: NaN, before, after, gradient: NaN },
        training: trainingOf(p),
        embedding: embeddingOf(p),
        theta: Array.from(point.theta, String),
        finished: finished(),
        steps: [...steps],
        losses: [...losses],
        gradients: [...gradients],
        descentSteps: p.steps,
      };
    },
    digest: () => digest(Float64Array.from([...point.theta, ...compare(point.theta, p).wide.gradient])),
    dispose: () => trainer.dispose(),
  };
}

export default defineExperiment<Params, SplittingFrame>({
  id: 'splitting-a-neuron',
  version: 1,
  precision: 'float64',
  params,
  length: (p) => p.steps + (p.newton ? mostNewton : 0),
  start,
  presets,
  claims,
  tables,
});
