/**
 * The same fit twice, from the same initial weights: by the mean squared error alone, and with the error of the slope added. In frequency
 * the second loss weighs the wave sin kx by 1 + lambda k^2, which works against the order from low to high. Sobolev training: Czarnecki et
 * al. (2017); frequency: Yu, Yang & Townsend, "Tuning frequency bias in neural network training with nonuniform data" (2023).
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { createDft, modulus, periodicGrid, relativeError } from '#lib/numerics/dft.ts';
import { isMeasured, nextMeasured } from '#lib/numerics/first-passage.ts';
import { sin } from '#lib/numerics/portable.ts';
import { claims } from './claims.ts';
import { slopeTerm } from './derivative-term.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** A frequency counts as learned when its relative error first falls below this. */
export const learned = 0.2;
/** Samples of the target, equally spaced on [-pi, pi). */
const samples = 128;
/** Points at which the fits are drawn. */
const drawn = 193;

/** One of the two runs. */
export interface Fit {
  /** At the drawn points. */
  values: Float32Array;
  /** Amplitude at each of the target's frequencies. */
  amplitudes: number[];
  /** Relative error of each frequency, one row of `peaks.length` a measured step. */
  errors: Float32Array;
  /** Mean squared error at each measured step, without the derivative term. */
  loss: Float32Array;
  /** Step at which each frequency was learned; NaN: not yet. */
  passages: number[];
}

export interface DerivativeFrame extends Frame {
  x: Float32Array;
  target: Float32Array;
  /** Frequencies of the target, low to high. */
  peaks: number[];
  /** Measured steps. */
  steps: Float64Array;
  plain: Fit;
  derivative: Fit;
  /** Weight of the derivative term, and of each frequency in the loss: 1 + weight k^2. */
  weight: number;
  term: Params['term'];
  /** The run's length, steps. */
  length: number;
}

function layers(p: Params): LayerSpec[] {
  const glorot = p.activation === 'tanh' || p.activation === 'sigmoid';
  const weights: Init = { kind: glorot ? 'glorot' : 'he', gain: p.initScale };
  const bias: Init = { kind: 'normal', std: p.biasStd };
  const hidden = Array.from({ length: p.depth }, (): LayerSpec => ({ width: p.width, activation: p.activation, weights, bias }));
  return [...hidden, { width: 1, activation: 'identity', weights, bias }];
}

/** sum_k a_k sin kx */
function targetAt(p: Params, x: Float64Array): Float64Array {
  return x.map((xi) => p.target.reduce((sum, amplitude, i) => sum + (amplitude === 0 ? 0 : amplitude * sin((i + 1) * xi)), 0));
}

/** The trainer of one of the two runs; both have the seed's initial weights. */
function createTrainer(p: Params, engine: Engine, x: Float64Array, y: Float64Array, withTerm: boolean): Trainer {
  const aim = p.term === 'error' ? y : new Float64Array(y.length);
  const outputGradient = withTerm && p.weight > 0 ? { outputGradient: slopeTerm(aim, p.weight, (2 * Math.PI) / samples) } : {};
  return engine.create({
    network: { inputs: 1, layers: layers(p) },
    training: { loss: 'mse', optimiser: optimiserOf(p), ...outputGradient },
    x: x.map((xi) => xi / Math.PI),
    y,
    seed: p.seed,
  });
}

/** Measures one run and keeps what was measured. */
function createRecord(trainer: Trainer, y: Float64Array, peaks: number[], drawnInput: Float64Array) {
  const dft = createDft(samples, Math.max(...peaks) + 1);
  const wanted = dft.coefficients(y);
  const errors: number[] = [];
  const loss: number[] = [];
  const passages = peaks.map(() => NaN);
  return {
    errors,
    passages,
    measure() {
      const output = trainer.predict();
      const coefficients = dft.coefficients(output);
      loss.push(y.reduce((sum, yi, i) => sum + ((output[i] as number) - yi) * ((output[i] as number) - yi), 0) / y.length);
      peaks.forEach((k, i) => {
        // Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly.
        const error = Math.fround(relativeError(coefficients, wanted, k));
        errors.push(error);
        if (Number.isNaN(passages[i]) && error < learned) passages[i] = trainer.steps;
      });
    },
    fit(): Fit {
      const coefficients = dft.coefficients(trainer.predict());
      return {
        values: Float32Array.from(trainer.predict(drawnInput)),
        amplitudes: peaks.map((k) => modulus(coefficients, k)),
        errors: Float32Array.from(errors),
        loss: Float32Array.from(loss),
        passages: [...passages],
      };
    },
  };
}

/**
 * How many times earlier the highest frequency is learned with the term: NaN until both have learned it or the run has ended, when a run
 * that has not learned it counts with its length. Step 0 counts as 1.
 */
export function speedUp(plain: number, derivative: number, step: number, ended: boolean): number {
  if (!ended && (Number.isNaN(plain) || Number.isNaN(derivative))) return NaN;
  const known = (passage: number) => Math.max(1, Number.isNaN(passage) ? step : passage);
  return known(plain) / known(derivative);
}

function start(p: Params, engine: Engine): Run<DerivativeFrame> {
  const peaks = p.target.flatMap((amplitude, i) => (amplitude > 0 ? [i + 1] : []));
  const grid = periodicGrid(samples);
  const y = targetAt(p, grid);
  const drawnX = Float64Array.from({ length: drawn }, (_, i) => -Math.PI + (2 * Math.PI * i) / (drawn - 1));
  const drawnInput = drawnX.map((x) => x / Math.PI);
  const drawnTarget = targetAt(p, drawnX);
  const trainers = [false, true].map((withTerm) => createTrainer(p, engine, grid, y, withTerm)) as [Trainer, Trainer];
  const [plain, derivative] = trainers.map((trainer) => createRecord(trainer, y, peaks, drawnInput)) as [Record, Record];
  const steps: number[] = [];
  const now = () => trainers[0].steps;

  function measure() {
    steps.push(now());
    plain.measure();
    derivative.measure();
  }
  measure();

  return {
    get step() {
      return now();
    },
    get finished() {
      return now() >= p.steps;
    },
    advance(count) {
      const last = Math.min(p.steps, now() + count);
      while (now() < last) {
        const taken = Math.min(nextMeasured(now()), last) - now();
        for (const trainer of trainers) trainer.step(taken);
        if (isMeasured(now())) measure();
      }
    },
    frame() {
      const high = peaks.length - 1;
      return {
        step: now(),
        measures: {
          speedUp: speedUp(plain.passages[high] as number, derivative.passages[high] as number, now(), now() >= p.steps),
        },
        x: Float32Array.from(drawnX),
        target: Float32Array.from(drawnTarget),
        peaks,
        steps: Float64Array.from(steps),
        plain: plain.fit(),
        derivative: derivative.fit(),
        weight: p.weight,
        term: p.term,
        length: p.steps,
      };
    },
    digest: () =>
      digest(
        Float64Array.from([...trainers.flatMap((trainer) => [...trainer.weights()]), ...plain.errors, ...derivative.errors]),
      ),
    dispose: () => trainers.forEach((trainer) => trainer.dispose()),
  };
}

type Record = ReturnType<typeof createRecord>;

export default defineExperiment<Params, DerivativeFrame>({
  id: 'derivative-loss',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
