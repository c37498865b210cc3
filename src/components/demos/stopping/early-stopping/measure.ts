/** What is measured of a network at a kept step: its errors in space and by frequency, its fit and its spectrum. */
import type { Real, Trainer } from '#lib/engine/types.ts';
import { amplitudesOf, createDft, modulus, periodicGrid } from '#lib/numerics/dft.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { drawnGrid, peaksOf, sumOfSines } from '../../shared/waves.ts';
import type { Samples } from './data.ts';
import type { Params } from './params.ts';

/** Equally spaced test points, between the samples too; the clean target is known there. */
const testPoints = 200;
/** Points at which each kept fit is drawn. */
const drawn = 73;
/** Frequencies 0 .. 14 are shown. */
const shown = 15;

const thousandths = (value: number) => Math.round(1000 * value);

/** a - b of coefficients or values. */
const minus = (a: Float64Array, b: Float64Array) => a.map((value, i) => value - (b[i] as number));

/** Length of the coefficients at the frequencies for which `of` says so. */
function lengthAt(coefficients: Float64Array, of: (k: number) => boolean): number {
  let sum = 0;
  for (let k = 0; 2 * k < coefficients.length; k++) if (of(k)) sum += modulus(coefficients, k) * modulus(coefficients, k);
  return Math.sqrt(sum);
}

/** Measures a trainer against everything that stays the same during a run. */
export function createMeasure(p: Params, samples: Samples) {
  const peaks = peaksOf(p.target);
  const isPeak = (k: number) => peaks.includes(k);
  const isRest = (k: number) => !isPeak(k);
  const testX = periodicGrid(testPoints);
  const testInput = testX.map((x) => x / Math.PI);
  const testTarget = sumOfSines(p.target, testX);
  const drawnX = drawnGrid(drawn);
  const drawnInput = drawnX.map((x) => x / Math.PI);
  const dft = createDft(p.samples, Math.floor(p.samples / 2));
  const testDft = createDft(testPoints, Math.max(...peaks) + 1);
  const data = dft.coefficients(samples.noisy);
  const rest = lengthAt(data, isRest);
  // Without noise, or with noise at the target's frequencies only, there is nothing but rounding at the others.
  const hasRest = rest > 1e-6;

  /** The part at the target's frequencies of a mean square over the test points: half the squared amplitudes (Parseval). */
  function signalPart(output: Real): number {
    const missing = testDft.coefficients(minus(Float64Array.from(output), testTarget));
    const length = lengthAt(missing, isPeak);
    return (length * length) / 2;
  }

  function measure(trainer: Trainer) {
    const output = trainer.predict();
    const onTest = trainer.predict(testInput);
    const network = dft.coefficients(output);
    const residual = minus(network, data);
    const visible = Array.from({ length: Math.min(shown, dft.count) }, (_, k) => k);
    return {
      train: meanSquare(output, samples.noisy),
      test: meanSquare(onTest, testTarget),
      testSignal: signalPart(onTest),
      errorSignal: lengthAt(residual, isPeak) / lengthAt(data, isPeak),
      errorRest: hasRest ? lengthAt(residual, isRest) / rest : NaN,
      fit: Array.from(trainer.predict(drawnInput), thousandths),
      spectrum: visible.map((k) => thousandths(modulus(network, k)) / 1000),
      error: visible.map((k) => thousandths(Math.min(2, modulus(residual, k) / Math.max(1e-9, modulus(data, k)))) / 1000),
    };
  }
  const spectrum = (values: Float64Array) => Float32Array.from(amplitudesOf(dft.coefficients(values)).slice(0, shown));
  return { peaks, drawnX, measure, spectrum };
}
