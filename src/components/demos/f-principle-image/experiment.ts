/**
 * The Frequency Principle on a picture: a network learns the grey at every pixel from the pixel's coordinates, and the relative error of
 * three bands of spatial frequency is followed through training. The principle is that of Xu, Zhang & Xiao (2019); the pictures, the bands
 * and their equal powers are ours.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { ringPowers, ringsOf, type Spectrum2 } from '#lib/numerics/dft2.ts';
import { isMeasured, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { encodeLevels, levelsOfValues, side } from './picture.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { bandNames, bandPowers, dft, levelsOfPicture, targetOf } from './target.ts';

/** A band counts as learned when its relative error first falls below this: a quarter of its power is then missing. */
export const learned = 0.5;
/** Each band must take at least this many times as long as the coarser one before it. */
const apart = 1.5;
/** The radial spectrum is shown at 1 .. 16 cycles a side; what little lies beyond, in the corners, only in the fine band's error. */
const radiusCount = side / 2;
const radialRings = ringsOf(
  side,
  Array.from({ length: radiusCount + 1 }, (_, r) => r + 0.5),
);

export interface ImageFrame extends Frame {
  /** Which target this is: a figure whose reader has chosen another one must not show it under that choice. */
  targetKey: string;
  /** Greys, -1 black to 1 white, row by row [32][32]. */
  target: Float32Array;
  network: Float32Array;
  /** What the network drew along the way, as the text of a 16-shade picture. */
  snapshots: { step: number; levels: string }[];
  /** Amplitude at 1 .. 16 cycles a side: the root of the power in the ring half a cycle to either side. */
  targetRadial: Float32Array;
  networkRadial: Float32Array;
  errorRadial: Float32Array;
  /** Bands of the target that are not empty, coarse to fine (0, 1, 2), and the step at which each was learned (NaN: not yet). */
  bands: number[];
  passages: number[];
  /** Measured steps so far; the loss at each; the relative error at each, one row of `bands.length` a step. */
  steps: Float32Array;
  loss: Float32Array;
  errors: Float32Array;
  /** The run's length, steps. */
  length: number;
}

/** Names the target that parameters ask for. */
export function targetKey({ picture, balance }: Pick<Params, 'picture' | 'balance'>): string {
  return `${balance} ${picture}`;
}

/** Steps at which what the network draws is kept: 0, 3, 10, 30, 100, ... and the end; at most 8, long runs do without step 3. */
export function snapshotSteps(length: number): number[] {
  const steps = [0, 3, 10, 30, 100, 300, 1000, 3000].filter((step) => step < length).concat(length);
  return steps.length > 8 ? steps.filter((step) => step !== 3) : steps;
}

function layers(p: Params): LayerSpec[] {
  const kind = p.activation === 'tanh' ? 'glorot' : 'he';
  const weights = (gain: number): Init => ({ kind, gain });
  const bias: Init = { kind: 'normal', std: p.biasStd };
  const hidden = Array.from({ length: p.depth }, (_, layer): LayerSpec => ({
    width: p.width,
    activation: p.activation,
    weights: weights(layer === 0 ? p.inputScale : 1),
    bias,
  }));
  return [...hidden, { width: 1, activation: 'identity', weights: weights(1), bias }];
}

/** Centres of the pixels, x to the right and y downwards, both in [-1, 1]: [1024][2]. */
function coordinates(): Float64Array {
  const at = (index: number) => (2 * index + 1) / side - 1;
  return Float64Array.from({ length: 2 * side * side }, (_, i) =>
    at(i % 2 === 0 ? (i >> 1) % side : Math.floor((i >> 1) / side)),
  );
}

const radialOf = (spectrum: Spectrum2) => Float32Array.from(ringPowers(spectrum, radialRings, radiusCount), Math.sqrt);
const difference = (a: ArrayLike<number>, b: Float64Array) => b.map((v, i) => (a[i] as number) - v);
const spectrumDifference = (a: Spectrum2, b: Spectrum2): Spectrum2 => ({
  n: a.n,
  re: difference(a.re, b.re),
  im: difference(a.im, b.im),
});

function start(p: Params, engine: Engine): Run<ImageFrame> {
  const levels = levelsOfPicture(p.picture);
  if (!levels)
    throw new Error(`f-principle-image: no picture “${p.picture.slice(0, 12)}”. Choose a bundled one or load your own.`);
  const { values: target, bands, powers } = targetOf(levels, p.balance);
  const trainer = engine.create({
    network: { inputs: 2, layers: layers(p) },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x: coordinates(),
    y: target,
    seed: p.seed,
  });
  const targetSpectrum = dft.transform(target);
  const kept = snapshotSteps(p.steps);
  const snapshots: ImageFrame['snapshots'] = [];
  const passages = bands.map(() => NaN);
  const steps: number[] = [];
  const loss: number[] = [];
  const errors: number[] = [];

  function measure() {
    const output = trainer.predict();
    const residual = difference(output, target);
    const missing = bandPowers(residual);
    steps.push(trainer.steps);
    loss.push(residual.reduce((sum, r) => sum + r * r, 0) / residual.length);
    bands.forEach((band, i) => {
      // Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly.
      const error = Math.fround(Math.sqrt((missing[band] as number) / (powers[i] as number)));
      errors.push(error);
      if (Number.isNaN(passages[i]) && error < learned) passages[i] = trainer.steps;
    });
    if (kept.includes(trainer.steps)) snapshots.push({ step: trainer.steps, levels: encodeLevels(levelsOfValues(output)) });
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
        if (isMeasured(trainer.steps) || trainer.steps === p.steps) measure();
      }
    },
    frame() {
      const output = trainer.predict();
      const spectrum = dft.transform(output);
      const ended = trainer.steps >= p.steps;
      return {
        step: trainer.steps,
        measures: { orderRatio: orderRatio(passages, ended ? p.steps : NaN), loss: loss.at(-1) as number },
        targetKey: targetKey(p),
        target: Float32Array.from(target),
        network: Float32Array.from(output),
        snapshots: [...snapshots],
        targetRadial: radialOf(targetSpectrum),
        networkRadial: radialOf(spectrum),
        errorRadial: radialOf(spectrumDifference(spectrum, targetSpectrum)),
        bands,
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

/** "coarse at step 13, middle at step 100, fine not within 2000 steps" */
function passageList(frame: ImageFrame, lang: 'en' | 'zh'): string {
  const parts = frame.bands.map((band, i) => {
    const passage = frame.passages[i] as number;
    const name = bandNames[band]?.[lang];
    if (lang === 'en') return Number.isNaN(passage) ? `${name} not within ${frame.length} steps` : `${name} at step ${passage}`;
    return Number.isNaN(passage) ? `${name}频带在 ${frame.length} 步内未学到` : `${name}频带在第 ${passage} 步`;
  });
  return parts.join(lang === 'en' ? ', ' : '，');
}

export default defineExperiment<Params, ImageFrame>({
  id: 'f-principle-image',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims: [
    {
      id: 'coarse-to-fine',
      statement: {
        en: 'The network draws a picture from coarse to fine: each band of frequencies takes at least one and a half times as long as the coarser one before it.',
        zh: '网络由粗到细地画出图像：每个频带所需的步数至少是前一个更粗频带的 1.5 倍。',
      },
      quantity: {
        en: 'Smallest ratio of the step at which a band is learned (relative error below 0.5) to that of the band before it',
        zh: '相邻频带学到的步数（相对误差首次低于 0.5）之比的最小值',
      },
      source: 'xu2019training',
      sourceDetail: { en: 'for the principle; the pictures are ours', zh: '频率原则；图像为本站自制' },
      measure: 'orderRatio',
      threshold: apart,
      direction: 'above',
      passRate: 0.95,
      describe(frame) {
        const ratio = frame.measures['orderRatio'] ?? NaN;
        const missing = frame.passages.filter(Number.isNaN).length;
        const end = { en: '', zh: '' };
        if (missing > 1 && !Number.isNaN(ratio))
          Object.assign(end, { en: ': too slow to show an order', zh: '：训练太慢，看不出顺序' });
        else if (ratio > apart) Object.assign(end, { en: ': coarse to fine', zh: '：由粗到细' });
        else if (ratio > 1) Object.assign(end, { en: ': in order, but close together', zh: '：顺序仍在，但几乎同时' });
        else if (ratio <= 1) Object.assign(end, { en: ': not in order', zh: '：顺序不成立' });
        return { en: `${passageList(frame, 'en')}${end.en}.`, zh: `${passageList(frame, 'zh')}${end.zh}。` };
      },
    },
  ],
  tables(frame) {
    const count = frame.bands.length;
    return [
      {
        name: 'training',
        caption: { en: 'Loss and relative error of each band, by step', zh: '各步的损失与各频带的相对误差' },
        columns: ['step', 'loss', ...frame.bands.map((band) => `relative_error_${bandNames[band]?.en}`)],
        rows: Array.from(frame.steps, (step, i) => [
          step,
          frame.loss[i] as number,
          ...frame.errors.subarray(i * count, (i + 1) * count),
        ]),
      },
      {
        name: 'picture',
        caption: { en: 'Grey at each pixel, target and network', zh: '各像素的灰度：目标与网络' },
        columns: ['row', 'column', 'target', 'network'],
        rows: Array.from(frame.target, (grey, i) => [Math.floor(i / side), i % side, grey, frame.network[i] as number]),
      },
      {
        name: 'spectrum',
        caption: { en: 'Amplitude by frequency, all directions together', zh: '各频率的振幅（各方向合计）' },
        columns: ['cycles_a_side', 'target', 'network', 'error'],
        rows: Array.from(frame.targetRadial, (a, r) => [
          r + 1,
          a,
          frame.networkRadial[r] as number,
          frame.errorRadial[r] as number,
        ]),
      },
    ];
  },
});
