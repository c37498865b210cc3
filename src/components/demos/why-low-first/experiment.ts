/**
 * Why low frequencies come first: the gradient of a network with one hidden layer, taken apart by the frequency of the residual that it comes
 * from, step by step; beside it the spectra of single units. After Xu, Zhang, Luo, Xiao & Ma (2020), theory for one hidden layer of tanh: the
 * gradient due to frequency k is the residual at k times a factor that falls as exp(-|pi k / (2 w)|).
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { activation, samples, width } from '#lib/experiment/network-params.ts';
import { amplitudes, number, seed, showNumber, type ParamsOf } from '#lib/experiment/params.ts';
import { createDft, periodicGrid } from '#lib/numerics/dft.ts';
import { sin } from '#lib/numerics/portable.ts';
import { createDecomposed, decompose, highest, parts, theoryOf } from './network.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';
import { slopeFrom, tanhDecay, unitSpectra } from './unit-spectra.ts';

/** A frequency counts as learned when its residual first falls below this share of the target's amplitude. */
export const learned = 0.2;

const params = {
  activation: activation(['tanh', 'relu', 'sine', 'phi'], { primary: true }),
  weightScale: number({
    label: { en: 'Initial weights |w|', zh: '初始权重 |w|' },
    help: {
      en: 'Length of every hidden unit’s weight vector at the start; also the weight of the single units below.',
      zh: '训练开始时每个隐藏神经元权重向量的长度，也是下方单个神经元的权重。',
    },
    default: 2,
    primary: true,
    min: 0.5,
    max: 20,
    scale: 'log',
  }),
  target: amplitudes({
    label: { en: 'Target: amplitude of sin kx', zh: '目标函数：sin kx 的振幅' },
    default: [1, 0, 1, 0, 1, 0, 0, 0],
    count: highest,
    max: 1.5,
    step: 0.1,
  }),
  width: width({ default: 100, min: 10, max: 400 }),
  learningRate: number({
    label: { en: 'Learning rate', zh: '学习率' },
    help: {
      en: 'As a share of the largest step of gradient descent that is surely stable at the start.',
      zh: '以训练开始时梯度下降确保稳定的最大步长为单位。',
    },
    default: 0.7,
    min: 0.05,
    max: 1,
    step: 0.05,
  }),
  samples: samples({ default: 64, min: 32, max: 200 }),
  steps: number({
    label: { en: 'Steps at most', zh: '最多训练步数' },
    default: 10000,
    min: 100,
    max: 50000,
    integer: true,
    scale: 'log',
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

export interface WhyLowFirstFrame extends Frame {
  /** Frequencies of the target, low to high, and the step at which each was learned (NaN: not yet). */
  peaks: number[];
  passages: number[];
  /** Measured steps so far. */
  steps: Float32Array;
  /** At each of them: amplitude of the residual at k = 1 .. 8. */
  residual: Float32Array;
  /** At each of them: norm of the gradient due to k = 0 .. 8, and to all that is above. */
  gradient: Float32Array;
  /** Gradient per unit of residual at k = 1 .. 8 at the start as theory has it; empty where there is no theory. */
  theory: Float64Array;
  weight: number;
  /** Spectra of single units of that weight, relative to the theory's value at k = 1, at `unitFrequencies`, unit after unit. */
  unitMeasured: Float64Array;
  unitTheory: Float64Array;
  /** -d log |F| / dk of tanh at `decayWeights`. */
  decay: Float64Array;
  /** The run's length at most, steps. */
  length: number;
}

/** Measured steps are 6% apart. */
const nextStep = (step: number) => Math.max(step + 1, Math.floor(step * 1.06));

/** Gradient per unit of residual at k, in row `row` of a frame. */
export function perUnit({ gradient, residual }: Pick<WhyLowFirstFrame, 'gradient' | 'residual'>, row: number, k: number): number {
  return (gradient[row * parts + k] as number) / (residual[row * highest + k - 1] as number);
}

/** Smallest ratio, over all measured steps, of the gradient per unit of residual at a frequency of the target to that at the next higher one. */
function smallestRatio(frame: Pick<WhyLowFirstFrame, 'gradient' | 'residual' | 'steps'>, peaks: readonly number[]): number {
  let smallest = Infinity;
  for (let row = 0; row < frame.steps.length; row++)
    for (let i = 1; i < peaks.length; i++)
      smallest = Math.min(smallest, perUnit(frame, row, peaks[i - 1] as number) / perUnit(frame, row, peaks[i] as number));
  return smallest;
}

function start(p: Params, engine: Engine): Run<WhyLowFirstFrame> {
  const peaks = p.target.flatMap((amplitude, i) => (amplitude > 0 ? [i + 1] : []));
  const grid = periodicGrid(p.samples);
  const y = grid.map((x) =>
    p.target.reduce((sum, amplitude, i) => sum + (amplitude === 0 ? 0 : amplitude * sin((i + 1) * x)), 0),
  );
  const { trainer, gradientNorm, biases } = createDecomposed(p, engine, grid, y);
  const dft = createDft(p.samples, highest + 1);
  const units = unitSpectra(p.weightScale);
  const theory = theoryOf(p, biases) ?? new Float64Array(0);
  const decay = tanhDecay();

  const passages = peaks.map(() => NaN);
  const steps: number[] = [];
  const residual: number[] = [];
  const gradient: number[] = [];
  let next = 0;
  let finished = false;

  function measure() {
    const output = trainer.predict();
    const { waves, amplitudes: sizes } = decompose(
      y.map((yi, i) => (output[i] as number) - yi),
      dft,
      grid,
    );
    steps.push(trainer.steps);
    gradient.push(...waves.map(gradientNorm));
    residual.push(...sizes.subarray(1));
    peaks.forEach((k, i) => {
      if (Number.isNaN(passages[i]) && (sizes[k] as number) < learned * (p.target[k - 1] as number)) passages[i] = trainer.steps;
    });
    next = nextStep(trainer.steps);
    finished = trainer.steps >= p.steps || !passages.some(Number.isNaN);
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
      const last = Math.min(p.steps, trainer.steps + count);
      while (trainer.steps < last && !finished) {
        trainer.step(Math.min(next, last) - trainer.steps);
        if (trainer.steps === next || trainer.steps === p.steps) measure();
      }
    },
    frame() {
      const series = {
        steps: Float32Array.from(steps),
        residual: Float32Array.from(residual),
        gradient: Float32Array.from(gradient),
      };
      return {
        step: trainer.steps,
        measures: {
          gradientRatio: finished && peaks.length > 1 ? smallestRatio(series, peaks) : NaN,
          reluSlope: units.reluSlope,
          reluSlopeError: Math.abs(units.reluSlope + 2),
        },
        peaks,
        passages: [...passages],
        ...series,
        theory,
        weight: p.weightScale,
        unitMeasured: units.measured,
        unitTheory: units.theory,
        decay,
        length: p.steps,
      };
    },
    digest: () => digest(Float64Array.from([...trainer.weights(), ...gradient, ...residual])),
    dispose: () => trainer.dispose(),
  };
}

/** "7.35 at k = 1, 1.01 at k = 3, 0.203 at k = 5" */
function perUnitList(frame: WhyLowFirstFrame, row: number, lang: 'en' | 'zh'): string {
  const one = (k: number) => {
    const value = showNumber(perUnit(frame, row, k));
    return lang === 'en' ? `${value} at k = ${k}` : `k = ${k} 处 ${value}`;
  };
  return frame.peaks.map(one).join(lang === 'en' ? ', ' : '，');
}

export default defineExperiment<Params, WhyLowFirstFrame>({
  id: 'why-low-first',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims: [
    {
      id: 'low-gradient',
      statement: {
        en: 'Where the residual is equally large at two frequencies, the lower one gives the larger gradient, at every step.',
        zh: '若两个频率上的残差一样大，则每一步都是较低的频率给出更大的梯度。',
      },
      quantity: {
        en: 'Gradient per unit of residual, a frequency of the target against the next higher one: smallest ratio in the run',
        zh: '单位残差的梯度，目标的一个频率与下一个更高频率之比：整个训练中的最小值',
      },
      source: 'xu2020frequency',
      sourceDetail: { en: 'theory for one hidden layer of tanh', zh: '单隐层 tanh 网络的理论' },
      measure: 'gradientRatio',
      threshold: 1.5,
      direction: 'above',
      passRate: 0.95,
      describe(frame) {
        return {
          en: `at the start, the gradient per unit of residual is ${perUnitList(frame, 0, 'en')}; now ${perUnitList(frame, frame.steps.length - 1, 'en')}.`,
          zh: `训练开始时，单位残差的梯度为 ${perUnitList(frame, 0, 'zh')}；现在为 ${perUnitList(frame, frame.steps.length - 1, 'zh')}。`,
        };
      },
    },
    {
      id: 'relu-slope',
      statement: {
        en: 'The spectrum of a ReLU unit falls as 1/k².',
        zh: 'ReLU 神经元的频谱按 1/k² 衰减。',
      },
      quantity: {
        en: 'Distance of the measured slope in the double logarithmic plot from −2',
        zh: '双对数图中实测斜率与 −2 之差的绝对值',
      },
      source: 'rahaman2019spectral',
      sourceDetail: { en: 'Theorem 1, in one dimension', zh: '定理 1（一维情形）' },
      measure: 'reluSlopeError',
      threshold: 0.1,
      direction: 'below',
      passRate: 1,
      describe(frame) {
        const slope = (frame.measures['reluSlope'] as number).toFixed(3).replace('-', '−');
        return { en: `the slope from k = ${slopeFrom} to 32 is ${slope}.`, zh: `k = ${slopeFrom} 到 32 的斜率为 ${slope}。` };
      },
    },
  ],
  tables,
});
