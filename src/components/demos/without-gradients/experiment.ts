/**
 * The Frequency Principle without gradients: methods that only compare losses fit a sum of sines with a small network, and random networks
 * that nobody has trained show what most of the order comes from. After Ma, Xu & Zhang (2021), who train with Powell's method and particle
 * swarms; evolution strategy, guessing and the spectra of random networks are our additions.
 */
import { digest } from '#lib/engine/digest.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import {
  coordinateSearch,
  evolutionStrategy,
  guessing,
  particleSwarm,
  type Minimiser,
  type Problem,
} from '#lib/numerics/derivative-free.ts';
import { amplitudesOf, createDft, periodicGrid, relativeError } from '#lib/numerics/dft.ts';
import { orderRatio } from '#lib/numerics/first-passage.ts';
import { sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { claims } from './claims.ts';
import { createNetwork } from './network.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Evaluations of the loss in a step of the run; one before the first step. */
export const round = 30;
/** A frequency counts as learned when its relative error first falls below this. */
export const learned = 0.5;
/** Random networks that are looked at and never trained. */
const randomCount = 1000;
/** Frequencies 0 .. 8 are shown in the spectrum. */
const shown = 9;
/** Points at which the fit is drawn. */
const drawn = 121;
/** Amplitudes are kept in thousandths. */
const thousandths = (value: number) => Math.round(1000 * value);

export interface WithoutGradientsFrame extends Frame {
  /** Points of the drawn fit in [-pi, pi]; the target and the best network there. */
  x: Float32Array;
  target: Float32Array;
  network: Float32Array;
  /** Amplitudes at k = 0 .. 8 of the target and the best network. */
  targetSpectrum: Float32Array;
  networkSpectrum: Float32Array;
  /** Frequencies of the target, low to high, and the evaluations after which each was learned (NaN: not yet). */
  peaks: number[];
  passages: number[];
  /** Evaluations of the loss so far, and the best loss then. One entry a step. */
  evaluations: Uint32Array;
  loss: Float32Array;
  /** Relative error of the best network at each of `peaks`, one row a step. */
  errors: Float32Array;
  /** Amplitudes of the best network at the lowest and the highest of `peaks`, thousandths, one entry a step. */
  pathLow: Int32Array;
  pathHigh: Int32Array;
  /** The same two amplitudes of random networks, thousandths. */
  randomLow: Int32Array;
  randomHigh: Int32Array;
  /** The run's length, evaluations. */
  length: number;
}

function minimiserOf(method: Params['method'], problem: Problem): Minimiser {
  // As in the variables searched, -1 .. 1 is the range of the initial weights.
  const reach = 0.3;
  if (method === 'swarm') return particleSwarm(problem, { particles: round, inertia: 0.73, own: 1.5, shared: 1.5 });
  if (method === 'evolution') return evolutionStrategy(problem, { sigma: reach });
  if (method === 'coordinate') return coordinateSearch(problem, { step: reach });
  return guessing(problem);
}

/** sum_k a_k sin kx */
function targetAt(p: Params, x: Float64Array): Float64Array {
  return x.map((xi) => p.target.reduce((sum, amplitude, i) => sum + (amplitude === 0 ? 0 : amplitude * sin((i + 1) * xi)), 0));
}

/** Share of random networks with more of the lowest than of the highest frequency of the target; NaN if there is only one. */
function shareLow({ peaks, randomLow, randomHigh }: Pick<WithoutGradientsFrame, 'peaks' | 'randomLow' | 'randomHigh'>): number {
  if (peaks.length < 2) return NaN;
  return randomLow.filter((low, i) => low > (randomHigh[i] as number)).length / randomLow.length;
}

function start(p: Params): Run<WithoutGradientsFrame> {
  const peaks = p.target.flatMap((amplitude, i) => (amplitude > 0 ? [i + 1] : []));
  const [low, high] = [peaks[0] as number, peaks.at(-1) as number];
  const grid = periodicGrid(p.samples);
  const y = targetAt(p, grid);
  const { size, outputs } = createNetwork(p.width, p.activation);
  const dft = createDft(p.samples, shown);
  const targetCoefficients = dft.coefficients(y);
  /** Weights from variables in units of their initial range. */
  const weightsOf = (u: Float64Array) => u.map((ui, i) => ui * (i < 2 * p.width ? p.hiddenRange : p.outputRange));
  const space = new Float64Array(p.samples);
  const spectrumOf = (u: Float64Array) => dft.coefficients(outputs(weightsOf(u), grid, space));
  const drawFrom = (stream: string) => {
    const random = createRandom(p.seed, stream);
    return () => Float64Array.from({ length: size }, () => 2 * random.uniform() - 1);
  };
  function f(u: Float64Array): number {
    outputs(weightsOf(u), grid, space);
    let sum = 0;
    for (let i = 0; i < y.length; i++)
      sum += ((space[i] as number) - (y[i] as number)) * ((space[i] as number) - (y[i] as number));
    return sum / y.length;
  }
  const search = minimiserOf(p.method, { f, size, draw: drawFrom('start'), random: createRandom(p.seed, 'search') });

  const drawRandom = drawFrom('random networks');
  const randomSpectra = Array.from({ length: randomCount }, () => amplitudesOf(spectrumOf(drawRandom())));
  const drawnX = Float64Array.from({ length: drawn }, (_, i) => -Math.PI + (2 * Math.PI * i) / (drawn - 1));
  const end = round * (1 + p.steps);

  const passages = peaks.map(() => NaN);
  const evaluations: number[] = [];
  const loss: number[] = [];
  const errors: number[] = [];
  const path: { low: number; high: number }[] = [];

  function look() {
    search.evaluate(round);
    evaluations.push(search.evaluations);
    loss.push(search.value);
    const coefficients = spectrumOf(search.best);
    const amplitudes = amplitudesOf(coefficients);
    path.push({ low: thousandths(amplitudes[low] as number), high: thousandths(amplitudes[high] as number) });
    peaks.forEach((k, i) => {
      // Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly.
      const error = Math.fround(relativeError(coefficients, targetCoefficients, k));
      errors.push(error);
      if (Number.isNaN(passages[i]) && error < learned) passages[i] = search.evaluations;
    });
  }
  look();

  return {
    get step() {
      return loss.length - 1;
    },
    get finished() {
      return loss.length > p.steps;
    },
    advance(count) {
      const last = Math.min(p.steps + 1, loss.length + count);
      while (loss.length < last) look();
    },
    frame() {
      const frame = {
        step: loss.length - 1,
        x: Float32Array.from(drawnX),
        target: Float32Array.from(targetAt(p, drawnX)),
        network: Float32Array.from(outputs(weightsOf(search.best), drawnX)),
        targetSpectrum: Float32Array.from(amplitudesOf(targetCoefficients)),
        networkSpectrum: Float32Array.from(amplitudesOf(spectrumOf(search.best))),
        peaks,
        passages: [...passages],
        evaluations: Uint32Array.from(evaluations),
        loss: Float32Array.from(loss),
        errors: Float32Array.from(errors),
        pathLow: Int32Array.from(path, (point) => point.low),
        pathHigh: Int32Array.from(path, (point) => point.high),
        randomLow: Int32Array.from(randomSpectra, (spectrum) => thousandths(spectrum[low] as number)),
        randomHigh: Int32Array.from(randomSpectra, (spectrum) => thousandths(spectrum[high] as number)),
        length: end,
      };
      const measures = {
        orderRatio: orderRatio(passages, loss.length > p.steps ? end : NaN),
        shareLow: shareLow(frame),
        loss: search.value,
      };
      return { ...frame, measures };
    },
    digest: () => digest(Float64Array.from([...search.best, ...errors, ...loss])),
    dispose() {},
  };
}

export default defineExperiment<Params, WithoutGradientsFrame>({
  id: 'without-gradients',
  version: 1,
  precision: 'float32',
  engineless: true,
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
