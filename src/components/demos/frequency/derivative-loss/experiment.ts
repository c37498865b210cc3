/**
 * The same fit twice, from the same initial weights: by the mean squared error alone, and with the error of the slope added. In frequency
 * the second loss weighs the wave sin kx by 1 + lambda k^2, which works against the order from low to high. Sobolev training: Czarnecki et
 * al. (2017); frequency: Yu, Yang & Townsend, "Tuning frequency bias in neural network training with nonuniform data" (2023).
 */
import type { Engine, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { optimiserOf } from '#lib/experiment/network-params.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { createDft, periodicGrid, relativeError } from '#lib/numerics/dft.ts';
import { firstPassages, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { drawnGrid, peaksOf, sumOfSines } from '../../shared/waves.ts';
import { slopeTerm } from './derivative-term.ts';
import type { DerivativeFrame, Fit } from './frame.ts';
import figure from './index.ts';
import { learned, type Params } from './params.ts';

/** Samples of the target, equally spaced on [-pi, pi). */
const samples = 128;
/** Points at which the fits are drawn. */
const drawn = 193;

/** The trainer of one of the two runs; both have the seed's initial weights. */
function createTrainer(p: Params, engine: Engine, x: Float64Array, y: Float64Array, withTerm: boolean): Trainer {
  const aim = p.term === 'error' ? y : new Float64Array(y.length);
  const outputGradient = withTerm && p.weight > 0 ? { outputGradient: slopeTerm(aim, p.weight, (2 * Math.PI) / samples) } : {};
  return engine.create({
    network: denseNetwork({ inputs: 1, ...p }),
    training: { loss: 'mse', optimiser: optimiserOf(p), ...outputGradient },
    x: x.map((xi) => xi / Math.PI),
    y,
    seed: p.seed,
  });
}

function start(p: Params, engine: Engine) {
  const peaks = peaksOf(p.target);
  const grid = periodicGrid(samples);
  const y = sumOfSines(p.target, grid);
  const x = drawnGrid(drawn);
  const input = x.map((xi) => xi / Math.PI);
  const plain = createTrainer(p, engine, grid, y, false);
  const derivative = createTrainer(p, engine, grid, y, true);
  const dft = createDft(samples, Math.max(...peaks) + 1);
  const wanted = dft.coefficients(y);

  function measured(trainer: Trainer) {
    const output = trainer.predict();
    const coefficients = dft.coefficients(output);
    // Errors rounded as the frame and the downloaded table hold them, so that the claim can be recomputed from them exactly.
    return { loss: meanSquare(output, y), errors: peaks.map((k) => Math.fround(relativeError(coefficients, wanted, k))) };
  }

  function fitOf(trainer: Trainer, steps: readonly number[], rows: readonly ReturnType<typeof measured>[]): Fit {
    const errors = rows.map((row) => row.errors);
    return {
      values: Float32Array.from(trainer.predict(input)),
      errors: Float32Array.from(errors.flat()),
      loss: Float32Array.from(rows, ({ loss }) => loss),
      passages: firstPassages(steps, errors, learned, peaks.length),
    };
  }

  return trainedRun({
    learners: [plain, derivative],
    length: p.steps,
    next: nextMeasured,
    measure: () => ({ plain: measured(plain), derivative: measured(derivative) }),
    frame({ finished, steps, history }): Drawing<DerivativeFrame> {
      const fits = { plain: fitOf(plain, steps, history.plain), derivative: fitOf(derivative, steps, history.derivative) };
      // Of the highest frequency, with the term and without it: how many times earlier it is learned.
      const highest = [fits.derivative, fits.plain].map(({ passages }) => passages.at(-1) as number);
      return {
        measures: { speedUp: orderRatio(highest, finished ? p.steps : NaN) },
        x: Float32Array.from(x),
        target: Float32Array.from(sumOfSines(p.target, x)),
        peaks,
        steps: Float64Array.from(steps),
        ...fits,
        weight: p.weight,
        term: p.term,
      };
    },
    numbers: ({ history }) => [
      ...[plain, derivative].flatMap((trainer) => [...trainer.weights()]),
      ...[...history.plain, ...history.derivative].flatMap(({ errors }) => errors),
    ],
  });
}

export default defineExperiment<Params, DerivativeFrame>(figure, { start });
