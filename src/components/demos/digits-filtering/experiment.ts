/**
 * The Frequency Principle in 196 dimensions: a network learns real handwritten digits, and its error is split into the low and the high frequency
 * of the response by a Gaussian filter over the images. After Xu, Zhang, Luo, Xiao & Ma (2020), "filtering method".
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { activation, learningRate, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { orderRatio } from '#lib/numerics/first-passage.ts';
import { classes, loadDigits, pixelsPerDigit, type Digits } from './digits.ts';
import { claims } from './claims.ts';
import { presets } from './presets.ts';
import { accuracy, createFilters, filterWidths, oneHot, splitDigits, type DigitSet } from './response.ts';
import { tables } from './tables.ts';

/** A part counts as learned when its relative error first falls below this. */
export const learned = 0.5;
/** Gain of the output layer's initial weights over He's. */
const outputGain = 0.5;

const params = {
  labels: choice({
    label: { en: 'Labels', zh: '标签' },
    help: {
      en: 'Shuffled: every image gets the label of another one at random.',
      zh: '打乱：每张图像随机得到另一张图像的标签。',
    },
    default: 'true',
    primary: true,
    options: [
      { value: 'true', label: { en: 'the digits’ own', zh: '真实标签' } },
      { value: 'shuffled', label: { en: 'shuffled', zh: '打乱的标签' } },
    ],
  }),
  activation: activation(['relu', 'tanh', 'sine'], { primary: true }),
  inputGain: number({
    label: { en: 'Initial size of the first layer', zh: '第一层的初始大小' },
    help: {
      en: 'Factor on He’s standard deviation of the weights from pixels to hidden units.',
      zh: '从像素到隐藏神经元的权重，其标准差相对于 He 初始化的倍数。',
    },
    default: 0.5,
    min: 0.1,
    max: 20,
    scale: 'log',
    primary: true,
  }),
  width: width({ default: 32, min: 8, max: 256 }),
  samples: number({ label: { en: 'Training digits', zh: '训练样本数' }, default: 300, min: 100, max: 400, integer: true }),
  learningRate: learningRate({ of: 'Adam', default: 0.005, min: 0.0005, max: 0.05 }),
  epochs: number({ label: { en: 'Epochs', zh: '训练轮数' }, default: 150, min: 50, max: 1000, integer: true, scale: 'log' }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

export interface DigitsFrame extends Frame {
  /** Measured epochs so far. */
  epochs: Float32Array;
  /** At each of them: relative errors of the low and of the high part, one number a filter width. */
  low: Float32Array;
  high: Float32Array;
  /** At each of them: share of training and of test digits told rightly. */
  trainAccuracy: Float32Array;
  testAccuracy: Float32Array;
  /** For each filter width: first epoch at which each part's error is below 0.5 (NaN: not yet). */
  lowPassages: number[];
  highPassages: number[];
  /** For each filter width: share of the labels that is low-frequency; neighbour correlation of these labels and of reordered ones. */
  lowShare: Float64Array;
  correlation: Float64Array;
  shuffledCorrelation: Float64Array;
  /** One training digit of each class: grey levels 0 .. 15 [10][196], label, low part of the labels at each width [width][10][10], output [10][10]. */
  images: Uint8Array;
  imageLabels: number[];
  imageLow: Float32Array;
  imageOutput: Float32Array;
  /** The run's length, epochs. */
  length: number;
}

/** Every epoch up to 50, then every fifth. */
const nextEpoch = (epoch: number) => (epoch < 50 ? epoch + 1 : epoch - (epoch % 5) + 5);

let digits: Digits | null = null;

/** The first training digit of each class. */
function oneOfEach(train: DigitSet): number[] {
  return Array.from({ length: classes }, (_, c) => Math.max(0, train.digit.indexOf(c)));
}

/** Rows of `width` numbers at the given indices. */
function rowsOf<T extends number>(values: ArrayLike<T>, indices: readonly number[], width: number): T[] {
  return indices.flatMap((index) => Array.from({ length: width }, (_, i) => values[index * width + i] as T));
}

function start(p: Params, engine: Engine): Run<DigitsFrame> {
  if (!digits) throw new Error('digits-filtering: prepare() must have ended before start().');
  const { train, test } = splitDigits(digits, p.samples, p.labels === 'shuffled', p.seed);
  const filters = createFilters(train, p.seed);
  const trainer = engine.create({
    network: {
      inputs: pixelsPerDigit,
      layers: [
        { width: p.width, activation: p.activation, weights: { kind: 'he', gain: p.inputGain }, bias: { kind: 'zero' } },
        { width: classes, activation: 'identity', weights: { kind: 'he', gain: outputGain }, bias: { kind: 'zero' } },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x: train.x,
    y: oneHot(train.label),
    seed: p.seed,
  });
  const shown = oneOfEach(train);

  const epochs: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const trainAccuracy: number[] = [];
  const testAccuracy: number[] = [];
  const lowPassages = filterWidths.map(() => NaN);
  const highPassages = filterWidths.map(() => NaN);
  let next = 0;

  function measure() {
    const outputs = trainer.predict();
    const errors = filters.errors(outputs);
    epochs.push(trainer.steps);
    trainAccuracy.push(accuracy(outputs, train.label));
    testAccuracy.push(accuracy(trainer.predict(test.x), test.label));
    filterWidths.forEach((_, i) => {
      // Rounded as the frame holds them, so that the claim can be recomputed from the tables exactly.
      const [lowError, highError] = [Math.fround(errors.low[i] as number), Math.fround(errors.high[i] as number)];
      low.push(lowError);
      high.push(highError);
      if (Number.isNaN(lowPassages[i]) && lowError < learned) lowPassages[i] = trainer.steps;
      if (Number.isNaN(highPassages[i]) && highError < learned) highPassages[i] = trainer.steps;
    });
    next = nextEpoch(trainer.steps);
  }
  measure();

  return {
    get step() {
      return trainer.steps;
    },
    get finished() {
      return trainer.steps >= p.epochs;
    },
    advance(count) {
      const last = Math.min(p.epochs, trainer.steps + count);
      while (trainer.steps < last) {
        trainer.step(Math.min(next, last) - trainer.steps);
        if (trainer.steps === next || trainer.steps === p.epochs) measure();
      }
    },
    frame() {
      const end = trainer.steps >= p.epochs ? p.epochs : NaN;
      const ratios = filterWidths.map((_, i) => orderRatio([lowPassages[i] as number, highPassages[i] as number], end));
      return {
        step: trainer.steps,
        measures: {
          orderRatio: Math.min(...ratios),
          testAccuracy: testAccuracy.at(-1) as number,
          trainAccuracy: trainAccuracy.at(-1) as number,
        },
        epochs: Float32Array.from(epochs),
        low: Float32Array.from(low),
        high: Float32Array.from(high),
        trainAccuracy: Float32Array.from(trainAccuracy),
        testAccuracy: Float32Array.from(testAccuracy),
        lowPassages: [...lowPassages],
        highPassages: [...highPassages],
        lowShare: Float64Array.from(filters.lowShare),
        correlation: Float64Array.from(filters.correlation),
        shuffledCorrelation: Float64Array.from(filters.shuffledCorrelation),
        images: Uint8Array.from(rowsOf(train.levels, shown, pixelsPerDigit)),
        imageLabels: shown.map((index) => train.label[index] as number),
        imageLow: Float32Array.from(filters.low.flatMap((values) => rowsOf(values, shown, classes))),
        imageOutput: Float32Array.from(rowsOf(trainer.predict(), shown, classes)),
        length: p.epochs,
      };
    },
    digest: () => digest(Float64Array.from([...trainer.weights(), ...low, ...high])),
    dispose: () => trainer.dispose(),
  };
}

export default defineExperiment<Params, DigitsFrame>({
  id: 'digits-filtering',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.epochs,
  async prepare() {
    digits = await loadDigits();
  },
  start,
  presets,
  claims,
  tables,
});
