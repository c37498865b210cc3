/**
 * The Frequency Principle in one dimension: a network fits a sum of sines, and the relative error at each of their frequencies is followed
 * through training. After Xu, Zhang & Xiao (2019), Fig. 1, and Xu, Zhang, Luo, Xiao & Ma (2020), Fig. 1.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec, Optimiser } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { amplitudes, choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { amplitudesOf, createDft, periodicGrid, relativeError } from '#lib/numerics/dft.ts';
import { isMeasured, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { sin } from '#lib/numerics/portable.ts';

/** A frequency counts as learned when its relative error first falls below this. */
export const learned = 0.2;
/** Highest frequency of the target. */
const highest = 8;
/** Frequencies 0 .. 12 are shown in the spectrum. */
const shown = 13;
/** Points at which the fit is drawn; they need not be training points. */
const drawn = 241;

const params = {
  target: amplitudes({
    label: { en: 'Target: amplitude of sin kx', zh: '目标函数：sin kx 的振幅' },
    help: { en: 'The network is asked to learn the sum of these waves.', zh: '网络要学习的是这些正弦波之和。' },
    default: [1, 0, 1, 0, 1, 0, 0, 0],
    primary: true,
    count: highest,
    max: 1.5,
    step: 0.1,
  }),
  activation: choice({
    label: { en: 'Activation', zh: '激活函数' },
    default: 'tanh',
    primary: true,
    options: [
      { value: 'tanh', label: { en: 'tanh', zh: 'tanh' } },
      { value: 'relu', label: { en: 'ReLU', zh: 'ReLU' } },
      { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid' } },
      { value: 'softplus', label: { en: 'softplus', zh: 'softplus' } },
      { value: 'sine', label: { en: 'sine', zh: '正弦' } },
      { value: 'phi', label: { en: 'φ (local bump)', zh: 'φ（局部鼓包）' } },
    ],
  }),
  initScale: number({
    label: { en: 'Initial scale', zh: '初始化尺度' },
    help: {
      en: 'Factor on the standard deviation of the initial weights: of Glorot’s for tanh and sigmoid, of He’s for the others.',
      zh: '初始权重标准差的倍数：tanh 与 sigmoid 以 Glorot 初始化为准，其余以 He 初始化为准。',
    },
    default: 1.5,
    primary: true,
    min: 0.1,
    max: 20,
    scale: 'log',
  }),
  biasStd: number({
    label: { en: 'Initial biases (std)', zh: '初始偏置的标准差' },
    default: 0.3,
    min: 0,
    max: 10,
    step: 0.1,
  }),
  width: number({ label: { en: 'Width', zh: '宽度' }, default: 64, min: 4, max: 400, integer: true, scale: 'log' }),
  depth: number({ label: { en: 'Hidden layers', zh: '隐藏层数' }, default: 2, min: 1, max: 4, integer: true }),
  optimiser: choice({
    label: { en: 'Optimiser', zh: '优化算法' },
    default: 'adam',
    options: [
      { value: 'adam', label: { en: 'Adam', zh: 'Adam' } },
      { value: 'gd', label: { en: 'gradient descent', zh: '梯度下降' } },
      { value: 'momentum', label: { en: 'momentum 0.9', zh: '动量法（0.9）' } },
    ],
  }),
  learningRate: number({ label: { en: 'Learning rate', zh: '学习率' }, default: 0.002, min: 0.0001, max: 0.2, scale: 'log' }),
  samples: number({ label: { en: 'Samples', zh: '样本数' }, default: 128, min: 32, max: 400, integer: true }),
  steps: number({ label: { en: 'Steps', zh: '训练步数' }, default: 3000, min: 100, max: 30000, integer: true, scale: 'log' }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

export interface FPrincipleFrame extends Frame {
  /** Points of the drawn fit, in [-pi, pi]; the target and the network there. */
  x: Float32Array;
  target: Float32Array;
  network: Float32Array;
  /** Amplitudes at k = 0 .. 12 of target, network and their difference. */
  targetSpectrum: Float32Array;
  networkSpectrum: Float32Array;
  errorSpectrum: Float32Array;
  /** Frequencies of the target, low to high, and the step at which each was learned (NaN: not yet). */
  peaks: number[];
  passages: number[];
  /** Measured steps so far; the loss at each; the relative error at each, one row of `peaks.length` a step. */
  steps: Float32Array;
  loss: Float32Array;
  errors: Float32Array;
  /** The run's length, steps. */
  length: number;
}

function weightInit({ activation, initScale }: Params): Init {
  const kind = activation === 'tanh' || activation === 'sigmoid' ? 'glorot' : 'he';
  return { kind, gain: initScale };
}

function layers(p: Params): LayerSpec[] {
  const weights = weightInit(p);
  const bias: Init = { kind: 'normal', std: p.biasStd };
  const hidden = Array.from({ length: p.depth }, (): LayerSpec => ({ width: p.width, activation: p.activation, weights, bias }));
  return [...hidden, { width: 1, activation: 'identity', weights, bias }];
}

function optimiser({ optimiser: kind, learningRate }: Params): Optimiser {
  return kind === 'momentum' ? { kind, learningRate, momentum: 0.9 } : { kind, learningRate };
}

/** sum_k a_k sin kx */
function targetAt(p: Params, x: Float64Array): Float64Array {
  return x.map((xi) => p.target.reduce((sum, amplitude, i) => sum + (amplitude === 0 ? 0 : amplitude * sin((i + 1) * xi)), 0));
}

function start(p: Params, engine: Engine): Run<FPrincipleFrame> {
  const peaks = p.target.flatMap((amplitude, i) => (amplitude > 0 ? [i + 1] : []));
  const grid = periodicGrid(p.samples);
  const y = targetAt(p, grid);
  const trainer = engine.create({
    network: { inputs: 1, layers: layers(p) },
    training: { loss: 'mse', optimiser: optimiser(p) },
    x: grid.map((x) => x / Math.PI),
    y,
    seed: p.seed,
  });
  const dft = createDft(p.samples, Math.min(shown, p.samples / 2));
  const targetCoefficients = dft.coefficients(y);
  const drawnX = Float64Array.from({ length: drawn }, (_, i) => -Math.PI + (2 * Math.PI * i) / (drawn - 1));
  const drawnTarget = targetAt(p, drawnX);
  const drawnInput = drawnX.map((x) => x / Math.PI);

  const passages = peaks.map(() => NaN);
  const steps: number[] = [];
  const loss: number[] = [];
  const errors: number[] = [];

  function measure() {
    const output = trainer.predict();
    const coefficients = dft.coefficients(output);
    steps.push(trainer.steps);
    let sum = 0;
    for (let i = 0; i < y.length; i++) {
      const residual = (output[i] as number) - (y[i] as number);
      sum += residual * residual;
    }
    loss.push(sum / y.length);
    peaks.forEach((k, i) => {
      // Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly.
      const error = Math.fround(relativeError(coefficients, targetCoefficients, k));
      errors.push(error);
      if (Number.isNaN(passages[i]) && error < learned) passages[i] = trainer.steps;
    });
  }
  measure();

  return {
    get step() {
      return trainer.steps;
    },
    get finished() {
      return trainer.steps >= p.steps;
    },
    advance(count) {
      const last = Math.min(p.steps, trainer.steps + count);
      while (trainer.steps < last) {
        trainer.step(Math.min(nextMeasured(trainer.steps), last) - trainer.steps);
        if (isMeasured(trainer.steps)) measure();
      }
    },
    frame() {
      const coefficients = dft.coefficients(trainer.predict());
      const ended = trainer.steps >= p.steps;
      return {
        step: trainer.steps,
        measures: { orderRatio: orderRatio(passages, ended ? p.steps : NaN), loss: loss.at(-1) as number },
        x: Float32Array.from(drawnX),
        target: Float32Array.from(drawnTarget),
        network: Float32Array.from(trainer.predict(drawnInput)),
        targetSpectrum: Float32Array.from(amplitudesOf(targetCoefficients)),
        networkSpectrum: Float32Array.from(amplitudesOf(coefficients)),
        errorSpectrum: Float32Array.from(amplitudesOf(coefficients.map((c, i) => c - (targetCoefficients[i] as number)))),
        peaks,
        passages: [...passages],
        steps: Float32Array.from(steps),
        loss: Float32Array.from(loss),
        errors: Float32Array.from(errors),
        length: p.steps,
      };
    },
    digest: () => digest(Float64Array.from([...trainer.weights(), ...errors])),
    dispose: () => trainer.dispose(),
  };
}

/** "k = 1 at step 20, k = 3 at step 820, k = 5 not within 3000 steps" */
function passageList(frame: FPrincipleFrame, lang: 'en' | 'zh'): string {
  const parts = frame.peaks.map((k, i) => {
    const passage = frame.passages[i] as number;
    if (lang === 'en') return Number.isNaN(passage) ? `k = ${k} not within ${frame.length} steps` : `k = ${k} at step ${passage}`;
    return Number.isNaN(passage) ? `k = ${k} 在 ${frame.length} 步内未学到` : `k = ${k} 在第 ${passage} 步`;
  });
  return parts.join(lang === 'en' ? ', ' : '，');
}

export default defineExperiment<Params, FPrincipleFrame>({
  id: 'f-principle-1d',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets: [
    {
      id: 'paper',
      label: { en: 'Three sines, tanh', zh: '三个正弦，tanh' },
      params: {},
      expect: 'holds',
      note: {
        en: 'The setting of the first papers: three waves of equal height, a tanh network of ordinary initial size. The outline comes first, the ripples last.',
        zh: '最早几篇论文的设定：三个等高的正弦波，普通初始化的 tanh 网络。先学轮廓，后学细节。',
      },
    },
    {
      id: 'relu',
      label: { en: 'ReLU', zh: 'ReLU' },
      params: { activation: 'relu', initScale: 1 },
      expect: 'holds',
      note: {
        en: 'Kinks instead of smooth steps. The spectrum of a kink falls off more slowly, and yet the order stays.',
        zh: '用折线代替光滑的台阶。折线的频谱衰减得更慢，但顺序不变。',
      },
    },
    {
      id: 'gd',
      label: { en: 'Plain gradient descent', zh: '纯梯度下降' },
      params: { activation: 'relu', initScale: 1, optimiser: 'gd', learningRate: 0.02, steps: 20000 },
      expect: 'holds',
      note: {
        en: 'Without Adam the order is the same and the gaps are wider: the order is not made by the optimiser’s rescaling.',
        zh: '不用 Adam，顺序不变而间隔更大：这一顺序并非优化器的缩放所致。',
      },
    },
    {
      id: 'sine',
      label: { en: 'Breaks it: sine activation', zh: '反例：正弦激活' },
      params: { activation: 'sine', initScale: 6, steps: 600 },
      expect: 'fails',
      note: {
        en: 'A sine unit with large weights is a high-frequency wave from the start: its own spectrum does not fall off, so nothing favours the low frequencies.',
        zh: '权重大的正弦神经元本身就是一个高频波：激活函数的频谱不衰减，低频便没有优势。',
      },
    },
    {
      id: 'large-weights',
      label: { en: 'Breaks it: large weights', zh: '反例：大权重初始化' },
      params: { initScale: 20, biasStd: 10, width: 128, steps: 2000 },
      expect: 'fails',
      note: {
        en: 'With weights this large a tanh unit is a sharp jump, and a jump holds all frequencies. No order is left but chance, and chance alone puts three frequencies in order once in six: run several seeds.',
        zh: '权重如此之大时，tanh 神经元近似一个跳变，而跳变包含所有频率。剩下的只有偶然，而三个频率偶然排成这一顺序的机会是六分之一：请多试几个种子。',
      },
    },
    {
      id: 'faint-low',
      label: { en: 'Breaks it: a faint low frequency', zh: '反例：微弱的低频' },
      params: { activation: 'relu', initScale: 1, target: [0.1, 0, 1, 0, 1, 0, 0, 0] },
      expect: 'fails',
      note: {
        en: 'The loss hardly notices a wave of a tenth of the height, and small errors left by the others are large against it. The principle compares relative errors among waves of similar height.',
        zh: '损失几乎察觉不到只有十分之一高度的波，而其他频率遗留的小误差相对于它却很大。频率原则比较的是高度相近的波的相对误差。',
      },
    },
  ],
  claims: [
    {
      id: 'low-first',
      statement: {
        en: 'The network learns the frequencies of its target in order, low before high.',
        zh: '网络按从低到高的顺序学习目标函数的各个频率。',
      },
      quantity: {
        en: 'Smallest ratio of the step at which a frequency is learned (relative error below 0.2) to that of the frequency before it',
        zh: '相邻频率学到的步数（相对误差首次低于 0.2）之比的最小值',
      },
      source: 'xu2020frequency',
      sourceDetail: { en: 'Fig. 1', zh: '图 1' },
      measure: 'orderRatio',
      threshold: 1,
      direction: 'above',
      passRate: 0.98,
      describe(frame) {
        const { orderRatio: ratio } = frame.measures as { orderRatio: number };
        const order = Number.isNaN(ratio)
          ? { en: '', zh: '' }
          : ratio > 1
            ? { en: ': low before high', zh: '：先低频，后高频' }
            : { en: ': not in order', zh: '：顺序不成立' };
        return { en: `${passageList(frame, 'en')}${order.en}.`, zh: `${passageList(frame, 'zh')}${order.zh}。` };
      },
    },
  ],
  tables(frame) {
    const count = frame.peaks.length;
    return [
      {
        name: 'training',
        caption: {
          en: 'Loss and relative error at each frequency of the target, by step',
          zh: '各步的损失与目标各频率的相对误差',
        },
        columns: ['step', 'loss', ...frame.peaks.map((k) => `relative_error_k${k}`)],
        rows: Array.from(frame.steps, (step, i) => [
          step,
          frame.loss[i] as number,
          ...frame.errors.subarray(i * count, (i + 1) * count),
        ]),
      },
      {
        name: 'fit',
        caption: { en: 'Target and network in space', zh: '空间中的目标与网络' },
        columns: ['x', 'target', 'network'],
        rows: Array.from(frame.x, (x, i) => [x, frame.target[i] as number, frame.network[i] as number]),
      },
      {
        name: 'spectrum',
        caption: { en: 'Amplitude by frequency', zh: '各频率的振幅' },
        columns: ['k', 'target', 'network', 'error'],
        rows: Array.from(frame.targetSpectrum, (a, k) => [
          k,
          a,
          frame.networkSpectrum[k] as number,
          frame.errorSpectrum[k] as number,
        ]),
      },
    ];
  },
});
