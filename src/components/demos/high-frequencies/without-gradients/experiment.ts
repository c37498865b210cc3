/**
 * The Frequency Principle without gradients: methods that only compare losses fit a sum of sines with a small network, and random networks
 * that nobody has trained show what most of the order comes from. After Ma, Xu & Zhang (2021), who train with Powell's method and particle
 * swarms; evolution strategy, guessing and the spectra of random networks are our additions.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun } from '#lib/experiment/run.ts';
import {
  coordinateSearch,
  evolutionStrategy,
  guessing,
  particleSwarm,
  type Minimiser,
  type Problem,
} from '#lib/numerics/derivative-free.ts';
import { amplitudesOf, createDft, periodicGrid, relativeError } from '#lib/numerics/dft.ts';
import { firstPassages, orderRatio } from '#lib/numerics/first-passage.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { drawnGrid, peaksOf, sumOfSines } from '../../shared/waves.ts';
import type { WithoutGradientsFrame } from './frame.ts';
import figure from './index.ts';
import { createNetwork } from './network.ts';
import { learned, type Params } from './params.ts';

/** Evaluations of the loss in a step of the run; one before the first step. */
const round = 30;
/** Random networks that are looked at and never trained. */
const randomCount = 1000;
/** Frequencies 0 .. 8 are shown in the spectrum. */
const shown = 9;
/** Points at which the fit is drawn. */
const drawn = 121;
/** Amplitudes are kept in thousandths. */
const thousandths = (value: number | undefined) => Math.round(1000 * (value ?? NaN));

function minimiserOf(method: Params['method'], problem: Problem): Minimiser {
  // As in the variables searched, -1 .. 1 is the range of the initial weights.
  const reach = 0.3;
  if (method === 'swarm') return particleSwarm(problem, { particles: round, inertia: 0.73, own: 1.5, shared: 1.5 });
  if (method === 'evolution') return evolutionStrategy(problem, { sigma: reach });
  if (method === 'coordinate') return coordinateSearch(problem, { step: reach });
  return guessing(problem);
}

function start(p: Params) {
  const peaks = peaksOf(p.target);
  const [low, high] = [peaks[0] as number, peaks.at(-1) as number];
  const grid = periodicGrid(p.samples);
  const y = sumOfSines(p.target, grid);
  const { size, outputs } = createNetwork(p.width, p.activation);
  const dft = createDft(p.samples, shown);
  const wanted = dft.coefficients(y);
  const x = drawnGrid(drawn);
  const target = Float32Array.from(sumOfSines(p.target, x));
  /** Weights from variables in units of their initial range. */
  const weightsOf = (u: Float64Array) => u.map((ui, i) => ui * (i < 2 * p.width ? p.hiddenRange : p.outputRange));
  const space = new Float64Array(p.samples);
  const outputsOf = (u: Float64Array) => outputs(weightsOf(u), grid, space);
  const spectrumOf = (u: Float64Array) => dft.coefficients(outputsOf(u));
  const drawFrom = (stream: string) => {
    const random = createRandom(p.seed, stream);
    return () => Float64Array.from({ length: size }, () => 2 * random.uniform() - 1);
  };
  const f = (u: Float64Array) => meanSquare(outputsOf(u), y);
  const search = minimiserOf(p.method, { f, size, draw: drawFrom('start'), random: createRandom(p.seed, 'search') });
  search.evaluate(round);

  const drawRandom = drawFrom('random networks');
  const randomSpectra = Array.from({ length: randomCount }, () => amplitudesOf(spectrumOf(drawRandom())));
  const randomLow = Int32Array.from(randomSpectra, (spectrum) => thousandths(spectrum[low]));
  const randomHigh = Int32Array.from(randomSpectra, (spectrum) => thousandths(spectrum[high]));
  const lower = randomLow.filter((value, i) => value > (randomHigh[i] as number));
  const end = round * (1 + p.steps);

  return trainedRun({
    learners: [{ step: (count) => search.evaluate(count * round) }],
    length: p.steps,
    next: (step) => step + 1,
    measure() {
      const coefficients = spectrumOf(search.best);
      const amplitudes = amplitudesOf(coefficients);
      return {
        evaluations: search.evaluations,
        loss: search.value,
        pathLow: thousandths(amplitudes[low]),
        pathHigh: thousandths(amplitudes[high]),
        // Rounded as the frame and the downloaded table hold it, so that the claim can be recomputed from them exactly.
        errors: peaks.map((k) => Math.fround(relativeError(coefficients, wanted, k))),
      };
    },
    frame({ step, finished, history: { evaluations, loss, errors, pathLow, pathHigh } }): WithoutGradientsFrame {
      const passages = firstPassages(evaluations, errors, learned, peaks.length);
      return {
        step,
        measures: {
          orderRatio: orderRatio(passages, finished ? end : NaN),
          // Of the random networks, those with more of the lowest than of the highest frequency; no share where there is only one.
          shareLow: peaks.length < 2 ? NaN : lower.length / randomCount,
          loss: search.value,
        },
        x: Float32Array.from(x),
        target,
        network: Float32Array.from(outputs(weightsOf(search.best), x)),
        targetSpectrum: Float32Array.from(amplitudesOf(wanted)),
        networkSpectrum: Float32Array.from(amplitudesOf(spectrumOf(search.best))),
        peaks,
        passages,
        evaluations: Uint32Array.from(evaluations),
        loss: Float32Array.from(loss),
        errors: Float32Array.from(errors.flat()),
        pathLow: Int32Array.from(pathLow),
        pathHigh: Int32Array.from(pathHigh),
        randomLow,
        randomHigh,
        length: end,
      };
    },
    numbers: ({ history }) => [...search.best, ...history.errors.flat(), ...history.loss],
  });
}

export default defineExperiment<Params, WithoutGradientsFrame>(figure, { start });
