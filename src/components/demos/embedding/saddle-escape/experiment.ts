/**
 * A narrow tanh network is trained into a local minimum and rests there. One of its neurons is split: the function and the zero gradient stay
 * (Zhang, Zhang, Luo & Xu 2021, arXiv 2105.14573), but the Hessian gets new directions, and along one of them the wide network finds a way down
 * (Fukumizu & Amari 2000). Both networks get the same nudge and go on by gradient descent: the narrow one falls back.
 */
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { descend, startDescent, tanhLandscape, type Descent, type Landscape } from '#lib/numerics/loss-landscape.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { descentTrainer, type Points } from '../points.ts';
import { analyse, moved } from './critical.ts';
import type { Critical, EscapeFrame } from './frame.ts';
import figure from './index.ts';
import { lossShare, spectralMeasures } from './measures.ts';
import { descentSteps, drawnX, lengthOfRun, mostNewton, narrowSettingOf, settingOf, type Params } from './params.ts';
import { dataOf } from './targets.ts';

/** Standard deviation of the initial weights. */
const initStd = 0.5;
/** Newton steps are taken until the gradient is as short as this. */
const goal = 1e-13;
/** Where the gradient is longer, or a weight larger, there is no critical point. */
const longestGradient = 1e-10;
const mostWeight = 40;
/** Recorded steps, about. */
const records = 240;

/** A network with weights w, b, a: [3 width]. */
function createTrainer(theta: Float64Array, learningRate: number, points: Points, engine: Engine): Trainer {
  const zero: Init = { kind: 'zero' };
  const network = twoLayerNetwork({ width: theta.length / 3, activation: 'tanh', weights: zero, bias: zero, output: zero });
  const trainer = descentTrainer(engine, network, points, learningRate);
  trainer.setWeights(theta);
  return trainer;
}

/** The points of Newton's method from `theta` on, until it has arrived, is stuck or has taken so many steps. */
function newtonPath(landscape: Landscape, theta: ArrayLike<number>): Descent[] {
  const path = [startDescent(landscape, theta)];
  for (let stuck = false; !stuck && path.length <= mostNewton;) {
    const before = path.at(-1) as Descent;
    const point = descend(landscape, before);
    stuck = point.gradientNorm <= goal || point.gradientNorm === before.gradientNorm;
    path.push(point);
  }
  return path;
}

const largestOf = (theta: ArrayLike<number>) => Array.from(theta).reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function start(p: Params, engine: Engine) {
  const data = dataOf(p.target);
  /** Of the narrow network and of the wide one. */
  const landscapes = [p.width, p.width + 1].map((width) => tanhLandscape(data, width)) as [Landscape, Landscape];
  const random = createRandom(p.seed, 'saddle-escape start');
  const initial = Float64Array.from({ length: 3 * p.width }, () => initStd * random.normal());
  const nudge = Number(p.nudge) * (random.uniform() < 0.5 ? -1 : 1);
  const stride = Math.ceil(lengthOfRun(p) / records);

  const narrow = createTrainer(initial, p.learningRate, data, engine);
  // The way to the critical point is gone once beforehand: it decides at which step the neuron is split, and how long the run is.
  narrow.step(descentSteps);
  const path = newtonPath(landscapes[0], narrow.weights());
  narrow.setWeights(initial);
  const rest = path.at(-1) as Descent;
  const restStep = descentSteps + path.length - 1;
  const found = rest.gradientNorm < longestGradient && largestOf(rest.theta) <= mostWeight;
  const length = found ? restStep + p.steps : restStep;

  /** The narrow network, and after the split the wide one. */
  let trainers = [narrow];
  let critical: Critical | null = null;
  let taken = 0;

  function split() {
    const at = analyse(rest, data, p.alpha, restStep);
    const rate = Math.min(p.learningRate, 1 / Math.max(...at.narrow.values, ...at.wide.values));
    narrow.dispose();
    trainers = [at.narrow, at.wide].map(({ theta, lowest }) => createTrainer(moved(theta, lowest, nudge), rate, data, engine));
    critical = at.critical;
  }
  /** Gradient descent; then Newton's steps, which are known already; then gradient descent of both networks. */
  function step(count: number) {
    for (let i = 0; i < count; i++) {
      taken++;
      if (taken <= descentSteps || critical) trainers.forEach((trainer) => trainer.step(1));
      else if (found && taken === restStep) split();
    }
  }
  const thetas = () =>
    taken <= descentSteps || critical
      ? trainers.map((trainer) => Float64Array.from(trainer.weights()))
      : [(path[taken - descentSteps] as Descent).theta];
  const lossesNow = () => thetas().map((theta, i) => (landscapes[i] as Landscape).loss(theta));

  return trainedRun({
    learners: [{ step, dispose: () => trainers.forEach((trainer) => trainer.dispose()) }],
    length,
    next(step) {
      // Of the steps of Newton's method only the last is recorded.
      const due = step - (step % stride) + stride;
      if (step < restStep) return due <= descentSteps ? due : restStep;
      return Math.min(due, length);
    },
    measure: () => ({ losses: lossesNow() }),
    frame({ step, finished, steps, history }): Drawing<EscapeFrame> {
      // The step on show stands last, recorded or not.
      const before = steps.filter((recorded) => recorded < step);
      const losses = [...history.losses.slice(0, before.length), lossesNow()];
      const narrowLoss = losses.map(([loss]) => loss as number);
      const wideLoss = losses.flatMap(([, loss]) => loss ?? []);
      const [narrowTheta, wideTheta] = thetas() as [Float64Array, Float64Array | undefined];
      const ended = finished && critical;
      return {
        measures: {
          ...spectralMeasures(critical),
          share: ended ? lossShare(narrowLoss.at(-1) as number, wideLoss.at(-1) as number) : NaN,
        },
        setting: settingOf(p),
        narrowSetting: narrowSettingOf(p),
        alpha: p.alpha,
        finished,
        gradientNorm: (critical ?? startDescent(landscapes[0], narrowTheta)).gradientNorm,
        largestWeight: largestOf(narrowTheta),
        critical,
        steps: [...before, step],
        narrowLoss,
        wideLoss,
        narrowTheta: Array.from(narrowTheta, String),
        wideTheta: Array.from(wideTheta ?? [], String),
        narrow: Float32Array.from(landscapes[0].outputs(narrowTheta, drawnX)),
        wide: Float32Array.from(wideTheta ? landscapes[1].outputs(wideTheta, drawnX) : []),
      };
    },
    numbers: () => [
      ...thetas().flatMap((theta) => [...theta]),
      ...(critical ? [...critical.narrow.values, ...critical.wide.values, ...critical.byAlpha.values.flat()] : []),
    ],
  });
}

export default defineExperiment<Params, EscapeFrame>(figure, { start, length: lengthOfRun });
