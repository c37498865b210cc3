/**
 * The linear frequency principle (LFP) model against a trained network: the model says, before any training, which function a wide network of
 * two layers will end at. After Zhang, Luo, Ma & Xu (2021), Fig. 1, and Luo, Ma, Xu & Zhang (2022).
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { frequencySpline } from '#lib/numerics/frequency-spline.ts';
import { claims } from './claims.ts';
import { frequencyWeights, initialUnits, kinkShift, largestEigenvalue, relativeChange, type Units } from './network.ts';
import { points } from './points.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Training ends when the sum of the squared errors is below this. */
export const fitted = 1e-6;
/** Points at which both curves are drawn and compared, from the first training point to the last. */
const drawn = 121;
/** Momentum, and learning rate times the kernel's largest eigenvalue: fast, and stable up to 2 (1 + momentum). */
const momentum = 0.99;
const relativeRate = 0.5;

const params = {
  points,
  width: width({
    default: 4000,
    min: 40,
    max: 16000,
    primary: true,
  }),
  weightLimit: number({
    label: { en: 'Size of the input weights w', zh: '输入权重 w 的大小' },
    default: 3,
    min: 0.1,
    max: 10,
    scale: 'log',
    primary: true,
  }),
  outputLimit: number({
    label: { en: 'Size of the output weights a', zh: '输出权重 a 的大小' },
    help: {
      en: 'Small against w: a cubic spline. Large: straight pieces.',
      zh: '相对于 w 小：三次样条；大：折线。',
    },
    default: 0.1,
    min: 0.01,
    max: 10,
    scale: 'log',
    primary: true,
  }),
  biasLimit: number({ label: { en: 'Size of the biases b', zh: '偏置 b 的大小' }, default: 3, min: 0.1, max: 10, scale: 'log' }),
  kinks: choice({
    label: { en: 'Kinks of the units', zh: '神经元的折点' },
    help: {
      en: 'At random: w, b and a uniform between plus and minus their sizes. Evenly spaced: b follows from the kink, and all |w| and |a| are equal.',
      zh: '随机：w、b、a 在正负大小之间均匀分布。均匀排列：b 由折点决定，所有 |w| 与 |a| 相等。',
    },
    default: 'random',
    options: [
      { value: 'random', label: { en: 'at random', zh: '随机' } },
      { value: 'even', label: { en: 'evenly spaced', zh: '均匀排列' } },
    ],
  }),
  steps: number({
    label: { en: 'Steps at most', zh: '最多训练步数' },
    default: 5000,
    min: 100,
    max: 20000,
    integer: true,
    scale: 'log',
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

export interface LinearFrame extends Frame {
  /** The training points, from left to right. */
  pointX: number[];
  pointY: number[];
  /** Between the first and the last of them: x, network, prediction. */
  x: Float64Array;
  network: Float64Array;
  prediction: Float64Array;
  /** Frequency weights of the initial units: W(k) = cubic / k^4 + linear / k^2. */
  cubic: number;
  linear: number;
  /** Measured steps so far; sum of squared errors and largest difference from the prediction (share of its range) at each. */
  steps: Float64Array;
  loss: Float64Array;
  difference: Float64Array;
  /** The run's length at most, steps. */
  length: number;
}

/** Measured steps are 6% apart. */
const nextStep = (step: number) => Math.max(step + 1, Math.floor(step * 1.06));

const range = (values: Float64Array) => Math.max(...values) - Math.min(...values);

/** Largest |f - g| as a share of the range of g. */
function largestDifference(f: ArrayLike<number>, g: Float64Array): number {
  return g.reduce((largest, value, i) => Math.max(largest, Math.abs((f[i] as number) - value)), 0) / range(g);
}

function createTrainer(units: Units, x: readonly number[], y: readonly number[], engine: Engine): Trainer {
  const { w, b, a } = units;
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        { width: w.length, activation: 'relu', weights: { kind: 'values', values: w }, bias: { kind: 'values', values: b } },
        { width: 1, activation: 'identity', weights: { kind: 'values', values: a }, bias: null },
      ],
    },
    training: {
      loss: 'mse',
      // The loss is the mean over the points, the model's the sum: hence the factor.
      optimiser: { kind: 'momentum', momentum, learningRate: (x.length * relativeRate) / largestEigenvalue(units, x) },
    },
    x,
    y,
    seed: 0,
  });
}

function start(p: Params, engine: Engine): Run<LinearFrame> {
  const pointX = p.points.map(([x]) => x);
  const pointY = p.points.map(([, y]) => y);
  const [first, last] = [pointX[0] as number, pointX.at(-1) as number];
  const units = initialUnits(p);
  const weights = frequencyWeights(units, p.kinks);
  const trainer = createTrainer(units, pointX, pointY, engine);
  const before = trainer.weights();
  const x = Float64Array.from({ length: drawn }, (_, i) => first + ((last - first) * i) / (drawn - 1));
  const prediction = x.map(frequencySpline(pointX, pointY, weights));

  const steps: number[] = [];
  const loss: number[] = [];
  const difference: number[] = [];
  let next = 0;
  let finished = false;

  function measure() {
    steps.push(trainer.steps);
    loss.push(trainer.loss() * pointX.length);
    difference.push(largestDifference(trainer.predict(x), prediction));
    next = nextStep(trainer.steps);
    finished = trainer.steps >= p.steps || (loss.at(-1) as number) < fitted;
  }
  measure();

  return {
    get step() {
      return trainer.steps;
    },
    get finished() {
      return finished;
    },
    advance(count) {
      const end = Math.min(p.steps, trainer.steps + count);
      while (trainer.steps < end && !finished) {
        trainer.step(Math.min(next, end) - trainer.steps);
        if (trainer.steps === next || trainer.steps === p.steps) measure();
      }
    },
    frame() {
      const network = Float64Array.from(trainer.predict(x));
      const now = trainer.weights();
      return {
        step: trainer.steps,
        measures: {
          difference: finished ? largestDifference(network, prediction) : NaN,
          loss: loss.at(-1) as number,
          weightChange: relativeChange(before, now),
          kinkShift: kinkShift(before, now, units.w.length, first, last),
        },
        pointX,
        pointY,
        x,
        network,
        prediction,
        ...weights,
        steps: Float64Array.from(steps),
        loss: Float64Array.from(loss),
        difference: Float64Array.from(difference),
        length: p.steps,
      };
    },
    digest: () => digest(Float64Array.from([...trainer.weights(), ...difference])),
    dispose: () => trainer.dispose(),
  };
}

export default defineExperiment<Params, LinearFrame>({
  id: 'linear-f-principle',
  version: 1,
  precision: 'float64',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
