/**
 * Early stopping as a low-pass filter: a network is trained on noisy samples of a slow function, and its test error against the clean
 * function, its fit and its spectrum are kept at steps spaced by a factor. After Xu, Zhang & Xiao (2019), on early stopping.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { claims } from './claims.ts';
import { makeSamples, targetAt } from './data.ts';
import { createMeasure, type Measured } from './measure.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';

/** Kept steps grow by this factor. */
const factor = 1.12;

export interface EarlyStoppingFrame extends Frame {
  /** Samples: points in [-pi, pi), the clean target there, and the noisy values trained on. */
  x: Float32Array;
  clean: Float32Array;
  noisy: Float32Array;
  /** Amplitudes of the clean target and of the noise in the samples, k = 0, 1, 2, ... */
  signalSpectrum: Float32Array;
  noiseSpectrum: Float32Array;
  /** Frequencies of the target. */
  peaks: number[];
  /** The kept steps so far. All that follows has one entry, or one row, a kept step. */
  steps: Float32Array;
  /** Mean squared error on the noisy samples, and against the clean target on the test points. */
  train: Float32Array;
  test: Float32Array;
  /** The test error's part at the target's frequencies: signal not learned yet. The rest is noise taken in. */
  testSignal: Float32Array;
  /** Relative error of the fit against the noisy samples: at the target's frequencies, and at all others (NaN: no data there). */
  errorSignal: Float32Array;
  errorRest: Float32Array;
  /** Network at `drawnX`, thousandths. */
  fits: Int32Array;
  drawnX: Float32Array;
  drawnTarget: Float32Array;
  /** Amplitudes of the network's output on the samples, and its relative error against them, by frequency, to three decimals. */
  spectra: Float32Array;
  errors: Float32Array;
  /** The run's length, steps. */
  length: number;
}

function layers(p: Params): LayerSpec[] {
  const weights: Init = p.activation === 'tanh' ? { kind: 'glorot', gain: 2 } : { kind: 'he', gain: 1 };
  const bias: Init = { kind: 'normal', std: p.activation === 'tanh' ? 1 : 0.5 };
  const hidden = Array.from({ length: p.depth }, (): LayerSpec => ({ width: p.width, activation: p.activation, weights, bias }));
  return [...hidden, { width: 1, activation: 'identity', weights, bias }];
}

/** Numbers of the claims, from the rows as the frame and the downloaded tables hold them. NaN before the run's end. */
function measuresOf(frame: Omit<EarlyStoppingFrame, 'measures'>): Record<string, number> {
  const best = bestIndex(frame);
  const ended = frame.step >= frame.length;
  const at = (values: Float32Array, i: number) => values[i] as number;
  return {
    best: at(frame.steps, best),
    finalToBest: ended ? at(frame.test, frame.test.length - 1) / at(frame.test, best) : NaN,
    bestShare: ended ? at(frame.steps, best) / frame.length : NaN,
    filterGap: ended ? at(frame.errorRest, best) - at(frame.errorSignal, best) : NaN,
  };
}

/** Index of the kept step with the least test error so far. */
export function bestIndex({ test }: Pick<EarlyStoppingFrame, 'test'>): number {
  return test.reduce((best, value, i) => (value < (test[best] as number) ? i : best), 0);
}

function start(p: Params, engine: Engine): Run<EarlyStoppingFrame> {
  const samples = makeSamples(p.target, p.samples, p.noise, p.noiseStd, p.seed);
  const trainer = engine.create({
    network: { inputs: 1, layers: layers(p) },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x: samples.x.map((x) => x / Math.PI),
    y: samples.noisy,
    seed: p.seed,
  });
  const { peaks, drawnX, measure, spectrum } = createMeasure(p, samples);
  const kept = logSteps(p.steps, factor);
  const rows = [measure(trainer)];
  const column = (of: (row: Measured) => number) => Float32Array.from(rows, of);

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
        const next = kept[rows.length] as number;
        trainer.step(Math.min(next, last) - trainer.steps);
        if (trainer.steps === next) rows.push(measure(trainer));
      }
    },
    frame() {
      const frame = {
        step: trainer.steps,
        x: Float32Array.from(samples.x),
        clean: Float32Array.from(samples.clean),
        noisy: Float32Array.from(samples.noisy),
        signalSpectrum: spectrum(samples.clean),
        noiseSpectrum: spectrum(samples.noise),
        peaks,
        steps: Float32Array.from(kept.slice(0, rows.length)),
        train: column((row) => row.train),
        test: column((row) => row.test),
        testSignal: column((row) => row.testSignal),
        errorSignal: column((row) => row.errorSignal),
        errorRest: column((row) => row.errorRest),
        fits: Int32Array.from(rows.flatMap((row) => row.fit)),
        drawnX: Float32Array.from(drawnX),
        drawnTarget: Float32Array.from(targetAt(p.target, drawnX)),
        spectra: Float32Array.from(rows.flatMap((row) => row.spectrum)),
        errors: Float32Array.from(rows.flatMap((row) => row.error)),
        length: p.steps,
      };
      return { ...frame, measures: measuresOf(frame) };
    },
    digest: () =>
      digest(Float64Array.from([...trainer.weights(), ...rows.flatMap((row) => [row.train, row.test, row.testSignal])])),
    dispose: () => trainer.dispose(),
  };
}

export default defineExperiment<Params, EarlyStoppingFrame>({
  id: 'early-stopping',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables(frame) {
    const { steps, train, test, testSignal, errorSignal, errorRest, signalSpectrum: signal, noiseSpectrum: noise } = frame;
    const row = (array: ArrayLike<number>, i: number) => array[i] as number;
    return [
      {
        name: 'training',
        caption: { en: 'Errors at the kept steps', zh: '所记录各步的误差' },
        columns: [
          'step',
          'train_error',
          'test_error',
          'test_error_at_target_frequencies',
          'fit_error_at_target_frequencies',
          'fit_error_elsewhere',
        ],
        rows: Array.from(steps, (step, i) => [
          step,
          ...[train, test, testSignal, errorSignal, errorRest].map((values) => row(values, i)),
        ]),
      },
      {
        name: 'samples',
        caption: { en: 'The samples: clean target and what the network is given', zh: '样本：无噪声的目标与网络得到的值' },
        columns: ['x', 'clean', 'noisy'],
        rows: Array.from(frame.x, (x, i) => [x, row(frame.clean, i), row(frame.noisy, i)]),
      },
      {
        name: 'spectrum',
        caption: {
          en: 'Amplitude by frequency in the samples, and of the network at each kept step',
          zh: '样本中各频率的振幅，以及所记录各步网络的振幅',
        },
        columns: ['k', 'target', 'noise', ...Array.from(steps, (step) => `network_step${step}`)],
        rows: Array.from(signal, (a, k) => [
          k,
          a,
          row(noise, k),
          ...Array.from(steps, (_, i) => row(frame.spectra, i * signal.length + k)),
        ]),
      },
    ];
  },
});
