/**
 * Parity, majority and a single bit: one network learns each from the same random part of the hypercube. Parity is the highest frequency
 * that the cube has, and the network, right on all it has seen, is worse than chance on the rest: it learns low-frequency aliases of the
 * sample. After Xu, Zhang, Luo, Xiao & Ma (2020), on the parity function; degrees are those of the Walsh-Fourier transform.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec, NetworkSpec } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { activation, learningRate } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { isMeasured, nextMeasured } from '#lib/numerics/first-passage.ts';
import { majority, splitCube, walshFunction } from '#lib/numerics/hypercube.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { powerByDegree, sampleTransform, walshTransform } from '#lib/numerics/walsh.ts';
import { claims } from './claims.ts';
import { createLearner, type Learner } from './learner.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** The functions to learn, in the order in which they are shown. */
export const targets = ['parity', 'majority', 'dictator'] as const;
export type Target = (typeof targets)[number];

const params = {
  trainShare: number({
    label: { en: 'Share of the inputs seen', zh: '训练所见的输入比例' },
    help: { en: 'A random part of all inputs; the rest is for the test.', zh: '从全部输入中随机抽取，其余用于测试。' },
    default: 0.5,
    primary: true,
    min: 0.05,
    max: 0.97,
    step: 0.005,
  }),
  init: choice({
    label: { en: 'Initial weights', zh: '初始权重' },
    default: 'he',
    primary: true,
    options: [
      { value: 'he', label: { en: 'Gaussian (He)', zh: '高斯（He）' } },
      { value: 'signs', label: { en: 'first layer ±1/√d', zh: '第一层 ±1/√d' } },
      { value: 'narrow', label: { en: 'N(0, 0.05²), biases too', zh: 'N(0, 0.05²)，含偏置' } },
    ],
  }),
  initScale: number({
    label: { en: 'Initial scale', zh: '初始化尺度' },
    help: { en: 'Factor on all initial weights.', zh: '所有初始权重的倍数。' },
    default: 1,
    primary: true,
    min: 0.02,
    max: 5,
    scale: 'log',
  }),
  dimension: number({
    label: { en: 'Dimension d', zh: '维数 d' },
    help: { en: 'There are 2^d inputs.', zh: '共有 2^d 个输入。' },
    default: 8,
    min: 4,
    max: 10,
    integer: true,
  }),
  hiddenLayers: number({ label: { en: 'Hidden layers', zh: '隐藏层数' }, default: 2, min: 1, max: 4, integer: true }),
  width: number({
    label: { en: 'Width of the first', zh: '第一层宽度' },
    default: 64,
    min: 4,
    max: 512,
    integer: true,
    scale: 'log',
  }),
  laterWidth: number({
    label: { en: 'Width of the others', zh: '其余层宽度' },
    default: 64,
    min: 4,
    max: 512,
    integer: true,
    scale: 'log',
  }),
  activation: activation(['relu', 'tanh']),
  learningRate: learningRate({ default: 0.002, min: 0.0001, max: 0.05 }),
  steps: number({
    label: { en: 'Most steps', zh: '步数上限' },
    help: { en: 'A network stops earlier, as soon as it has fitted what it sees.', zh: '网络一旦拟合所见数据便提前停止。' },
    default: 1000,
    min: 100,
    max: 5000,
    integer: true,
    scale: 'log',
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** How one target went. */
export interface TargetRecord {
  /** At each input 1 where the target is -1, as in `seen` 1 where the input was seen; [2^d]. */
  minus: Uint8Array;
  outputs: Float32Array;
  /** At each measured step until the fit: right answers among seen and unseen inputs; mean squared error on the seen ones. */
  seenRight: Uint32Array;
  unseenRight: Uint32Array;
  loss: Float32Array;
  /** NaN: not fitted yet. */
  fitStep: number;
  /** Walsh power by degree 0 .. d of the target, of what the sample shows of it, of the network. */
  targetPower: Float64Array;
  samplePower: Float64Array;
  networkPower: Float64Array;
}

export interface ParityFrame extends Frame {
  dimension: number;
  /** Measured steps so far; the records of a fitted target are shorter. */
  steps: Uint32Array;
  seen: Uint8Array;
  seenCount: number;
  unseenCount: number;
  records: Record<Target, TargetRecord>;
  /** The run's most steps. */
  length: number;
}

function weightInits(p: Params): { first: Init; later: Init; bias: Init } {
  if (p.init === 'narrow') {
    const normal: Init = { kind: 'normal', std: 0.05 * p.initScale };
    return { first: normal, later: normal, bias: normal };
  }
  const later: Init = { kind: 'he', gain: p.initScale };
  const first: Init = p.init === 'signs' ? { kind: 'rademacher', scale: p.initScale / Math.sqrt(p.dimension) } : later;
  return { first, later, bias: { kind: 'zero' } };
}

function network(p: Params): NetworkSpec {
  const { first, later, bias } = weightInits(p);
  const hidden = Array.from({ length: p.hiddenLayers }, (_, i): LayerSpec => {
    return { width: i === 0 ? p.width : p.laterWidth, activation: p.activation, weights: i === 0 ? first : later, bias };
  });
  return { inputs: p.dimension, layers: [...hidden, { width: 1, activation: 'identity', weights: later, bias }] };
}

function truthOf(target: Target, d: number): Float64Array {
  if (target === 'parity') return walshFunction(d, (1 << d) - 1);
  return target === 'majority' ? majority(d) : walshFunction(d, 1);
}

/** Share of power in the lower half of the degrees, those below d / 2. */
function lowShare(power: Float64Array): number {
  const total = power.reduce((a, b) => a + b, 0);
  return power.subarray(0, power.length / 2).reduce((a, b) => a + b, 0) / total;
}

function start(p: Params, engine: Engine): Run<ParityFrame> {
  const split = splitCube(p.dimension, p.trainShare, createRandom(p.seed, 'seen inputs'));
  const size = 1 << p.dimension;
  const seen = new Uint8Array(size);
  for (const i of split.seen) seen[i] = 1;
  const learners = targets.map((target) => {
    const truth = truthOf(target, p.dimension);
    const learner = createLearner(engine, { dimension: p.dimension, truth, split }, network(p), p.learningRate, p.seed);
    const spectra = {
      targetPower: powerByDegree(walshTransform(truth)),
      samplePower: powerByDegree(sampleTransform(truth, split.seen)),
    };
    return { target, truth, learner, ...spectra };
  });
  const steps = [0];
  let step = 0;
  const fitted = ({ fitStep }: Learner) => !Number.isNaN(fitStep);
  const finished = () => step >= p.steps || learners.every(({ learner }) => fitted(learner));

  function record({ truth, learner, targetPower, samplePower }: (typeof learners)[number]): TargetRecord {
    const outputs = learner.outputs();
    return {
      minus: Uint8Array.from(truth, (sign) => (sign < 0 ? 1 : 0)),
      outputs: Float32Array.from(outputs),
      seenRight: Uint32Array.from(learner.seenRight),
      unseenRight: Uint32Array.from(learner.unseenRight),
      loss: Float32Array.from(learner.loss),
      fitStep: learner.fitStep,
      targetPower,
      samplePower,
      networkPower: powerByDegree(walshTransform(outputs)),
    };
  }

  /** Right answers on the unseen inputs once the seen ones are fitted. */
  function unseenAccuracy({ fitStep, unseenRight }: TargetRecord): number {
    return Number.isNaN(fitStep) ? NaN : (unseenRight.at(-1) as number) / split.unseen.length;
  }

  return {
    get step() {
      return step;
    },
    get finished() {
      return finished();
    },
    advance(count) {
      const last = Math.min(p.steps, step + count);
      while (step < last && !finished()) {
        const next = Math.min(nextMeasured(step), last);
        for (const { learner } of learners) learner.step(next - step);
        step = next;
        if (!isMeasured(step) && step < p.steps) continue;
        steps.push(step);
        for (const { learner } of learners) learner.measure();
      }
    },
    frame() {
      const records = Object.fromEntries(learners.map((entry) => [entry.target, record(entry)])) as Record<Target, TargetRecord>;
      const { parity } = records;
      const ratio = lowShare(parity.networkPower) / lowShare(parity.samplePower);
      return {
        step,
        measures: {
          parityUnseen: unseenAccuracy(parity),
          majorityUnseen: unseenAccuracy(records.majority),
          dictatorUnseen: unseenAccuracy(records.dictator),
          aliasRatio: Number.isNaN(parity.fitStep) ? NaN : ratio,
        },
        dimension: p.dimension,
        steps: Uint32Array.from(steps),
        seen,
        seenCount: split.seen.length,
        unseenCount: split.unseen.length,
        records,
        length: p.steps,
      };
    },
    digest: () => digest(Float64Array.from(learners.flatMap(({ learner }) => [...learner.trainer.weights(), ...learner.loss]))),
    dispose() {
      for (const { learner } of learners) learner.trainer.dispose();
    },
  };
}

export default defineExperiment<Params, ParityFrame>({
  id: 'parity',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
