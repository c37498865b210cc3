/**
 * The Frequency Principle in one dimension: a network fits a sum of sines, and the relative error at each of their frequencies is followed
 * through training. After Xu, Zhang & Xiao (2019), Fig. 1, and Xu, Zhang, Luo, Xiao & Ma (2020), Fig. 1.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { amplitudesOf, createDft, periodicGrid, relativeError } from '#lib/numerics/dft.ts';
import { nextMeasured } from '#lib/numerics/first-passage.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { drawnGrid, peaksOf, sumOfSines } from '../../shared/waves.ts';
import { learningOf } from '../learning.ts';
import type { FPrincipleFrame } from './frame.ts';
import figure from './index.ts';
import { createLearner } from './learner.ts';
import type { Params } from './params.ts';

/** A frequency counts as learned when its relative error first falls below this. */
const learned = 0.2;
/** Frequencies 0 .. 12 are shown in the spectrum. */
const shown = 13;
/** Points at which the fit is drawn; they need not be training points. */
const drawn = 241;

function start(p: Params, engine: Engine) {
  const peaks = peaksOf(p.target);
  const grid = periodicGrid(p.samples);
  const y = sumOfSines(p.target, grid);
  const dft = createDft(p.samples, Math.min(shown, p.samples / 2));
  const wanted = dft.coefficients(y);
  const x = drawnGrid(drawn);
  const target = Float32Array.from(sumOfSines(p.target, x));
  const scaled = (values: Float64Array) => values.map((value) => value / Math.PI);
  const { trainer, values, curve } = createLearner(p, engine, scaled(grid), y, scaled(x));

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: nextMeasured,
    measure() {
      const output = values();
      const coefficients = dft.coefficients(output);
      // Errors rounded as the frame and the downloaded table hold them, so that the claim can be recomputed from them exactly.
      return {
        loss: meanSquare(output, y),
        errors: peaks.map((k) => Math.fround(relativeError(coefficients, wanted, k))),
      };
    },
    frame(now): Drawing<FPrincipleFrame> {
      const coefficients = dft.coefficients(values());
      return {
        ...learningOf(now, learned),
        x: Float32Array.from(x),
        target,
        network: Float32Array.from(curve()),
        targetSpectrum: Float32Array.from(amplitudesOf(wanted)),
        networkSpectrum: Float32Array.from(amplitudesOf(coefficients)),
        errorSpectrum: Float32Array.from(amplitudesOf(coefficients.map((c, i) => c - (wanted[i] as number)))),
        peaks,
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...history.errors.flat()],
  });
}

export default defineExperiment<Params, FPrincipleFrame>(figure, { start });
