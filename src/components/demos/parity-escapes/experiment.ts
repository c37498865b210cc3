/**
 * When parity is learned after all: the network that fails with Gaussian weights, beside the same network with signs as first-layer weights
 * (Abbe, Cornacchia, Hązła & Kougang-Yombi 2025), with weight decay ("grokking"), and with small initial weights; and all of that for
 * parities of k of the eight bits (sparse parity: Barak et al. 2022).
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec, NetworkSpec, Optimiser } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { splitCube, walshFunction, type Split } from '#lib/numerics/hypercube.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { powerByDegree, sampleTransform, walshTransform } from '#lib/numerics/walsh.ts';
import { claims } from './claims.ts';
import { createLearner, type Learner } from './learner.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Number of bits of an input. */
export const dimension = 8;

/** The four networks, in the order in which they are shown. All but `decay` are also tried on every k. */
export const methods = ['gaussian', 'signs', 'decay', 'small'] as const;
export type Method = (typeof methods)[number];
export const swept = ['gaussian', 'signs', 'small'] as const satisfies readonly Method[];
export type Swept = (typeof swept)[number];

/** Networks of the sweep over k give up after this many steps. */
const sweepSteps = 600;

const params = {
  bits: number({
    label: { en: 'Bits in the parity, k', zh: '参与奇偶的位数 k' },
    help: { en: 'The target is the product of the first k of the eight bits.', zh: '目标是八位中前 k 位的乘积。' },
    default: 8,
    primary: true,
    min: 1,
    max: dimension,
    integer: true,
  }),
  blur: number({
    label: { en: 'Gaussian noise on the signs', zh: '正负号上的高斯噪声' },
    help: {
      en: 'In the ±1 network, relative to the signs; the variance stays the same.',
      zh: '仅用于 ±1 网络，相对于正负号的大小；方差保持不变。',
    },
    default: 0,
    primary: true,
    min: 0,
    max: 2,
    step: 0.05,
  }),
  weightDecay: number({
    label: { en: 'Weight decay', zh: '权重衰减' },
    help: {
      en: 'In the network with decay: each step first multiplies its weights by 1 − learning rate × decay.',
      zh: '仅用于带衰减的网络：每一步先把权重乘以 1 − 学习率 × 衰减系数。',
    },
    default: 1.5,
    primary: true,
    min: 0,
    max: 10,
    step: 0.1,
  }),
  smallScale: number({
    label: { en: 'Scale of the small weights', zh: '小初始化的尺度' },
    help: {
      en: 'In the small network: factor on the Gaussian weights of the first one.',
      zh: '仅用于小初始化网络：第一个网络的高斯权重的倍数。',
    },
    default: 0.05,
    min: 0.02,
    max: 1,
    scale: 'log',
  }),
  trainShare: number({
    label: { en: 'Share of the inputs seen', zh: '训练所见的输入比例' },
    default: 0.5,
    min: 0.05,
    max: 0.95,
    step: 0.005,
  }),
  width: number({ label: { en: 'Width', zh: '宽度' }, default: 64, min: 8, max: 256, integer: true, scale: 'log' }),
  learningRate: number({ label: { en: 'Learning rate', zh: '学习率' }, default: 0.005, min: 0.0005, max: 0.05, scale: 'log' }),
  steps: number({ label: { en: 'Steps', zh: '训练步数' }, default: 1500, min: 200, max: 20000, integer: true, scale: 'log' }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** How one network went. */
export interface MethodRecord {
  /** Right answers among seen and unseen inputs at each measured step. */
  seenRight: Uint32Array;
  unseenRight: Uint32Array;
  /** NaN: not fitted yet. */
  fitStep: number;
  /** Outputs at all inputs, [2^d]; Walsh power by degree 0 .. d. */
  outputs: Float32Array;
  power: Float64Array;
}

export interface EscapesFrame extends Frame {
  bits: number;
  /** Measured steps so far. */
  steps: Uint32Array;
  seen: Uint8Array;
  seenCount: number;
  unseenCount: number;
  records: Record<Method, MethodRecord>;
  targetPower: Float64Array;
  samplePower: Float64Array;
  /** Right answers on unseen inputs at the fit for k = 1 .. d, by method; NaN: not fitted yet. */
  byBits: Record<Swept, Float64Array>;
  /** The run's length, steps. */
  length: number;
}

/** First-layer weights ±1/sqrt(d), blurred by Gaussian noise of `blur` times that and rescaled to the same variance, [width][d]. */
function signs({ blur, width, seed: number }: Params): Init {
  const sign = createRandom(number, 'signs');
  const noise = createRandom(number, 'blur');
  const scale = 1 / Math.sqrt(dimension * (1 + blur * blur));
  const draw = () => ((sign.uint32() & 1 ? 1 : -1) + blur * noise.normal()) * scale;
  return { kind: 'values', values: Float64Array.from({ length: width * dimension }, draw) };
}

function network(p: Params, method: Method): NetworkSpec {
  const weights: Init = { kind: 'he', gain: method === 'small' ? p.smallScale : 1 };
  const bias: Init = { kind: 'zero' };
  const first: LayerSpec = { width: p.width, activation: 'relu', weights: method === 'signs' ? signs(p) : weights, bias };
  const second: LayerSpec = { width: p.width, activation: 'relu', weights, bias };
  return { inputs: dimension, layers: [first, second, { width: 1, activation: 'identity', weights, bias }] };
}

function learnerOf(p: Params, engine: Engine, split: Split, method: Method, bits: number): Learner {
  const optimiser: Optimiser = {
    kind: 'adam',
    learningRate: p.learningRate,
    weightDecay: method === 'decay' ? p.weightDecay : 0,
  };
  const truth = walshFunction(dimension, (1 << bits) - 1);
  return createLearner(engine, { dimension, truth, split }, network(p, method), optimiser, p.seed);
}

function recordOf(learner: Learner): MethodRecord {
  const outputs = learner.outputs();
  return {
    seenRight: Uint32Array.from(learner.seenRight),
    unseenRight: Uint32Array.from(learner.unseenRight),
    fitStep: learner.fitStep,
    outputs: Float32Array.from(outputs),
    power: powerByDegree(walshTransform(outputs)),
  };
}

/** The networks of the sweep over k: trained until they fit, then let go. Where k is the figure's own, its network stands for them. */
function createSweep(p: Params, engine: Engine, split: Split, own: (method: Swept) => Learner) {
  const right = Object.fromEntries(swept.map((method) => [method, new Float64Array(dimension).fill(NaN)])) as Record<
    Swept,
    Float64Array
  >;
  const others = swept.flatMap((method) =>
    Array.from({ length: dimension }, (_, i) => ({ method, bits: i + 1 }))
      .filter(({ bits }) => bits !== p.bits)
      .map((job) => ({ ...job, learner: learnerOf(p, engine, split, job.method, job.bits) })),
  );
  let active = others;
  return {
    right,
    step(count: number) {
      for (const { learner } of active) learner.trainer.step(count);
    },
    measure(step: number) {
      for (const method of swept) right[method][p.bits - 1] = own(method).fitRight;
      for (const { learner } of active) learner.measure();
      const done = active.filter(({ learner }) => !Number.isNaN(learner.fitStep) || step >= sweepSteps);
      for (const { method, bits, learner } of done) {
        right[method][bits - 1] = learner.fitRight;
        learner.trainer.dispose();
      }
      active = active.filter((job) => !done.includes(job));
    },
    dispose() {
      for (const { learner } of active) learner.trainer.dispose();
      active = [];
    },
  };
}

function start(p: Params, engine: Engine): Run<EscapesFrame> {
  const split = splitCube(dimension, p.trainShare, createRandom(p.seed, 'seen inputs'));
  const truth = walshFunction(dimension, (1 << p.bits) - 1);
  const targetPower = powerByDegree(walshTransform(truth));
  const samplePower = powerByDegree(sampleTransform(truth, split.seen));
  const seen = new Uint8Array(truth.length);
  for (const i of split.seen) seen[i] = 1;
  const learners = Object.fromEntries(methods.map((method) => [method, learnerOf(p, engine, split, method, p.bits)])) as Record<
    Method,
    Learner
  >;
  const sweep = createSweep(p, engine, split, (method) => learners[method]);
  const schedule = logSteps(p.steps, 1.04);
  const steps = [0];
  let step = 0;

  /** Share of right answers on unseen inputs at the run's end; NaN before. */
  const final = ({ unseenRight }: Learner) => (step < p.steps ? NaN : (unseenRight.at(-1) as number) / split.unseen.length);

  return {
    get step() {
      return step;
    },
    get finished() {
      return step >= p.steps;
    },
    advance(count) {
      const last = Math.min(p.steps, step + count);
      while (step < last) {
        const measured = schedule[steps.length] as number;
        const next = Math.min(measured, last);
        for (const method of methods) learners[method].trainer.step(next - step);
        sweep.step(next - step);
        step = next;
        if (step < measured) continue;
        steps.push(step);
        for (const method of methods) learners[method].measure();
        sweep.measure(step);
      }
    },
    frame: () => ({
      step,
      measures: { signsUnseen: final(learners.signs), decayUnseen: final(learners.decay), smallUnseen: final(learners.small) },
      bits: p.bits,
      steps: Uint32Array.from(steps),
      seen,
      seenCount: split.seen.length,
      unseenCount: split.unseen.length,
      records: Object.fromEntries(methods.map((method) => [method, recordOf(learners[method])])) as Record<Method, MethodRecord>,
      targetPower,
      samplePower,
      byBits: Object.fromEntries(swept.map((method) => [method, Float64Array.from(sweep.right[method])])) as Record<
        Swept,
        Float64Array
      >,
      length: p.steps,
    }),
    digest: () =>
      digest(
        Float64Array.from([
          ...methods.flatMap((method) => [...learners[method].trainer.weights()]),
          ...swept.flatMap((method) => [...sweep.right[method]]),
        ]),
      ),
    dispose() {
      for (const method of methods) learners[method].trainer.dispose();
      sweep.dispose();
    },
  };
}

export default defineExperiment<Params, EscapesFrame>({
  id: 'parity-escapes',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
