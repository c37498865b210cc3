/**
 * A narrow tanh network is trained into a local minimum and rests there. One of its neurons is split: the function and the zero gradient stay
 * (Zhang, Zhang, Luo & Xu 2021, arXiv 2105.14573), but the Hessian gets new directions, and along one of them the wide network finds a way down
 * (Fukumizu & Amari 2000). Both networks get the same nudge and go on by gradient descent: the narrow one falls back.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { descend, startDescent, tanhLandscape, type Data, type Parameters } from '#lib/numerics/loss-landscape.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { claims, lossShare, spectralMeasures } from './claims.ts';
import { analyse, loadSpectrum, moved, type Critical } from './critical.ts';
import { narrowSettingOf, params, settingOf, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';
import { dataOf } from './targets.ts';

/** Standard deviation of the initial weights. */
const initStd = 0.5;
/** Steps of gradient descent into the minimum; then Newton steps, until the gradient is as short as this or there were so many. */
const descentSteps = 200;
const goal = 1e-13;
const mostNewton = 60;
/** Where the gradient is longer, or a weight larger, there is no critical point. */
const longestGradient = 1e-10;
const mostWeight = 40;
/** Recorded steps, about. */
const records = 240;

/** x at which the networks are drawn. */
export const drawnX: readonly number[] = Array.from({ length: 65 }, (_, i) => (i - 32) / 10);

export interface EscapeFrame extends Frame {
  /** The parameters in words: all, and those of the narrow network's critical point. */
  setting: string;
  narrowSetting: string;
  alpha: number;
  points: { x: readonly number[]; y: readonly number[] };
  finished: boolean;
  /** The narrow network's gradient and its largest weight: what a search without end is told by. */
  gradientNorm: number;
  largestWeight: number;
  /** Null before the narrow network rests. */
  critical: Critical | null;
  /** Recorded steps, and the losses at them; those of the wide network at the last ones. */
  steps: number[];
  narrowLoss: number[];
  wideLoss: number[];
  /** Weights now, w, b, a, as text; the wide network's are empty before the split. */
  narrowTheta: string[];
  wideTheta: string[];
  /** Both networks at `drawnX`. */
  narrow: Float32Array;
  wide: Float32Array;
  /** Steps of the whole run at most. */
  length: number;
}

/** A network with weights w, b, a: [3 width]. */
function createTrainer(theta: Parameters, learningRate: number, { x, y }: Data, engine: Engine): Trainer {
  const width = theta.length / 3;
  const part = (k: number) => ({ kind: 'values' as const, values: Array.from(theta).slice(k * width, (k + 1) * width) });
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        { width, activation: 'tanh', weights: part(0), bias: part(1) },
        { width: 1, activation: 'identity', weights: part(2), bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate } },
    x,
    y,
    seed: 0,
  });
}

export const lengthOfRun = (p: Params) => descentSteps + mostNewton + p.steps;
const largestOf = (theta: Parameters) => Array.from(theta).reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function start(p: Params, engine: Engine): Run<EscapeFrame> {
  const data = dataOf(p.target);
  const landscape = { narrow: tanhLandscape(data, p.width), wide: tanhLandscape(data, p.width + 1) };
  const random = createRandom(p.seed, 'saddle-escape start');
  const initial = Array.from({ length: 3 * p.width }, () => initStd * random.normal());
  const nudge = Number(p.nudge) * (random.uniform() < 0.5 ? -1 : 1);
  const stride = Math.ceil(lengthOfRun(p) / records);

  const narrow = createTrainer(initial, p.learningRate, data, engine);
  let wide: Trainer | null = null;
  /** Where Newton's method is. */
  let point = startDescent(landscape.narrow, initial);
  let critical: Critical | null = null;
  let [step, newtonSteps] = [0, 0];
  let lost = false;
  const [steps, narrowLoss, wideLoss]: [number[], number[], number[]] = [[], [], []];

  const narrowTheta = () => (critical || newtonSteps === 0 ? narrow.weights() : point.theta);
  const finished = () => lost || (critical !== null && step >= critical.step + p.steps);

  function record(to: { steps: number[]; narrowLoss: number[]; wideLoss: number[] }) {
    to.steps.push(step);
    to.narrowLoss.push(landscape.narrow.loss(narrowTheta()));
    if (wide) to.wideLoss.push(landscape.wide.loss(wide.weights()));
  }

  /** The narrow network rests, or there is nowhere to rest. */
  function settle() {
    lost = !(point.gradientNorm < longestGradient && largestOf(point.theta) <= mostWeight);
    if (lost) return;
    const found = analyse(point, data, p.alpha, step);
    const rate = Math.min(p.learningRate, 1 / Math.max(...found.narrow.values, ...found.wide.values));
    narrow.setWeights(moved(found.narrow.theta, found.narrow.lowest, nudge));
    narrow.setLearningRate(rate);
    wide = createTrainer(moved(found.wide.theta, found.wide.lowest, nudge), rate, data, engine);
    critical = found.critical;
    record({ steps, narrowLoss, wideLoss });
  }

  function newton() {
    const before = newtonSteps === 0 ? startDescent(landscape.narrow, narrow.weights()) : point;
    point = descend(landscape.narrow, before);
    newtonSteps++;
    step++;
    const stuck = point.gradientNorm === before.gradientNorm;
    if (point.gradientNorm <= goal || stuck || newtonSteps >= mostNewton) settle();
  }

  function descent() {
    narrow.step(1);
    wide?.step(1);
    step++;
    if (step % stride === 0 || finished()) record({ steps, narrowLoss, wideLoss });
  }
  record({ steps, narrowLoss, wideLoss });

  return {
    get step() {
      return step;
    },
    get finished() {
      return finished();
    },
    advance(count) {
      const end = step + count;
      while (step < end && !finished()) {
        if (step < descentSteps || critical) descent();
        else newton();
      }
    },
    frame() {
      const trail = { steps: [...steps], narrowLoss: [...narrowLoss], wideLoss: [...wideLoss] };
      if (steps.at(-1) !== step) record(trail);
      const theta = narrowTheta();
      const wideTheta = wide ? wide.weights() : [];
      return {
        step,
        measures: {
          ...spectralMeasures(critical),
          share: finished() && critical ? lossShare(trail.narrowLoss.at(-1) as number, trail.wideLoss.at(-1) as number) : NaN,
        },
        setting: settingOf(p),
        narrowSetting: narrowSettingOf(p),
        alpha: p.alpha,
        points: data,
        finished: finished(),
        gradientNorm: critical ? critical.gradientNorm : startDescent(landscape.narrow, theta).gradientNorm,
        largestWeight: largestOf(theta),
        critical,
        ...trail,
        narrowTheta: Array.from(theta, String),
        wideTheta: Array.from(wideTheta, String),
        narrow: Float32Array.from(landscape.narrow.outputs(theta, drawnX)),
        wide: wide ? Float32Array.from(landscape.wide.outputs(wideTheta, drawnX)) : new Float32Array(0),
        length: lengthOfRun(p),
      };
    },
    digest: () =>
      digest(
        Float64Array.from([
          ...narrowTheta(),
          ...(wide?.weights() ?? []),
          ...(critical ? [...critical.narrow.values, ...critical.wide.values, ...critical.byAlpha.values.flat()] : []),
        ]),
      ),
    dispose() {
      narrow.dispose();
      wide?.dispose();
    },
  };
}

export default defineExperiment<Params, EscapeFrame>({
  id: 'saddle-escape',
  version: 1,
  precision: 'float64',
  params,
  length: lengthOfRun,
  prepare: loadSpectrum,
  start,
  presets,
  claims,
  tables,
});
