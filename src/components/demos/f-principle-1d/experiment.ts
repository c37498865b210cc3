/**
 * The Frequency Principle in one dimension: a network fits a sum of sines, and the relative error at each of their frequencies is followed
 * through training. After Xu, Zhang & Xiao (2019), Fig. 1, and Xu, Zhang, Luo, Xiao & Ma (2020), Fig. 1.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { amplitudesOf, createDft, periodicGrid, relativeError } from '#lib/numerics/dft.ts';
import { isMeasured, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { sin } from '#lib/numerics/portable.ts';
import { claims } from './claims.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';

/** A frequency counts as learned when its relative error first falls below this. */
export const learned = 0.2;
/** Frequencies 0 .. 12 are shown in the spectrum. */
const shown = 13;
/** Points at which the fit is drawn; they need not be training points. */
const drawn = 241;

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
    training: { loss: 'mse', optimiser: optimiserOf(p) },
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

export default defineExperiment<Params, FPrincipleFrame>({
  id: 'f-principle-1d',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
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
