/**
 * Why low frequencies come first: the gradient of a network with one hidden layer, taken apart by the frequency of the residual that it comes
 * from, step by step; beside it the spectra of single units. After Xu, Zhang, Luo, Xiao & Ma (2020), theory for one hidden layer of tanh: the
 * gradient due to frequency k is the residual at k times a factor that falls as exp(-|pi k / (2 w)|).
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing, type Now } from '#lib/experiment/run.ts';
import { createDft, periodicGrid } from '#lib/numerics/dft.ts';
import { firstPassages } from '#lib/numerics/first-passage.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { peaksOf, sumOfSines } from '../../shared/waves.ts';
import type { WhyLowFirstFrame } from './frame.ts';
import { smallestRatio } from './gradient.ts';
import figure from './index.ts';
import { createDecomposed, decompose, theoryOf } from './network.ts';
import { highest, learned, type Params } from './params.ts';
import { tanhDecay, unitSpectra } from './unit-spectra.ts';

/** Measured steps grow by this factor. */
const factor = 1.06;

function start(p: Params, engine: Engine) {
  const peaks = peaksOf(p.target);
  const grid = periodicGrid(p.samples);
  const y = sumOfSines(p.target, grid);
  const { trainer, gradientNorm, biases } = createDecomposed(p, engine, grid, y);
  const dft = createDft(p.samples, highest + 1);
  const units = unitSpectra(p.weightScale);
  const theory = theoryOf(p, biases) ?? new Float64Array(0);
  const decay = tanhDecay();

  /** A frequency is learned when its residual is no longer above the share of its amplitude that counts: the excess falls below 0. */
  function passagesOf({ steps, history }: Now<{ residual: number[] }>): number[] {
    const excess = (residual: number[], k: number) => (residual[k - 1] as number) - learned * (p.target[k - 1] as number);
    const rows = history.residual.map((residual) => peaks.map((k) => excess(residual, k)));
    return firstPassages(steps, rows, 0, peaks.length);
  }

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: following(logSteps(p.steps, factor, Math.floor)),
    measure() {
      const output = trainer.predict();
      const missing = y.map((yi, i) => (output[i] as number) - yi);
      const { waves, amplitudes } = decompose(missing, dft, grid);
      return { gradient: waves.map(gradientNorm), residual: [...amplitudes.subarray(1)] };
    },
    ended: (now) => !passagesOf(now).some(Number.isNaN),
    frame(now): Drawing<WhyLowFirstFrame> {
      const series = {
        steps: Float32Array.from(now.steps),
        residual: Float32Array.from(now.history.residual.flat()),
        gradient: Float32Array.from(now.history.gradient.flat()),
      };
      return {
        measures: {
          gradientRatio: now.finished && peaks.length > 1 ? smallestRatio(series, peaks) : NaN,
          reluSlope: units.reluSlope,
          reluSlopeError: Math.abs(units.reluSlope + 2),
        },
        peaks,
        passages: passagesOf(now),
        ...series,
        theory,
        weight: p.weightScale,
        unitMeasured: units.measured,
        unitTheory: units.theory,
        decay,
      };
    },
    numbers: ({ history: { gradient, residual } }) => [...trainer.weights(), ...gradient.flat(), ...residual.flat()],
  });
}

export default defineExperiment<Params, WhyLowFirstFrame>(figure, { start });
