/**
 * Early stopping as a low-pass filter: a network is trained on noisy samples of a slow function, and its test error against the clean
 * function, its fit and its spectrum are kept at steps spaced by a factor. After Xu, Zhang & Xiao (2019), on early stopping.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { sumOfSines } from '../../shared/waves.ts';
import { bestIndex } from './best-step.ts';
import { makeSamples } from './data.ts';
import type { EarlyStoppingFrame } from './frame.ts';
import figure from './index.ts';
import { createMeasure } from './measure.ts';
import type { Params } from './params.ts';

/** Kept steps grow by this factor. */
const factor = 1.12;

/** Numbers of the claims, from the rows as the frame and the downloaded tables hold them. NaN before the run's end. */
function measuresOf(frame: Omit<Drawing<EarlyStoppingFrame>, 'measures'>, length: number): Record<string, number> {
  const { steps, test, testSignal, errorRest, errorSignal } = frame;
  const best = bestIndex(frame);
  const atEnd = (value: number) => (steps.at(-1) === length ? value : NaN);
  const at = (values: Float32Array) => values[best] as number;
  const growth = (values: Float32Array) => (values.at(-1) as number) - at(values);
  return {
    best: at(steps),
    finalToBest: atEnd((test.at(-1) as number) / at(test)),
    growthAtTarget: atEnd(growth(testSignal) / growth(test)),
    bestShare: atEnd(at(steps) / length),
    filterGap: atEnd(at(errorRest) - at(errorSignal)),
  };
}

function start(p: Params, engine: Engine) {
  const samples = makeSamples(p);
  const init = p.activation === 'tanh' ? { initScale: 2, biasStd: 1 } : { initScale: 1, biasStd: 0.5 };
  const trainer = engine.create({
    network: denseNetwork({ inputs: 1, ...p, ...init }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x: samples.x.map((x) => x / Math.PI),
    y: samples.noisy,
    seed: p.seed,
  });
  const { peaks, drawnX, measure, spectrum } = createMeasure(p, samples);

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: () => measure(trainer),
    frame({ steps, history }): Drawing<EarlyStoppingFrame> {
      const frame = {
        x: Float32Array.from(samples.x),
        clean: Float32Array.from(samples.clean),
        noisy: Float32Array.from(samples.noisy),
        signalSpectrum: spectrum(samples.clean),
        noiseSpectrum: spectrum(samples.noise),
        peaks,
        steps: Float32Array.from(steps),
        train: Float32Array.from(history.train),
        test: Float32Array.from(history.test),
        testSignal: Float32Array.from(history.testSignal),
        errorSignal: Float32Array.from(history.errorSignal),
        errorRest: Float32Array.from(history.errorRest),
        fits: Int32Array.from(history.fit.flat()),
        drawnX: Float32Array.from(drawnX),
        drawnTarget: Float32Array.from(sumOfSines(p.target, drawnX)),
        spectra: Float32Array.from(history.spectrum.flat()),
        errors: Float32Array.from(history.error.flat()),
      };
      return { ...frame, measures: measuresOf(frame, p.steps) };
    },
    numbers({ history: { train, test, testSignal } }) {
      const rows = train.map((error, i) => [error, test[i] as number, testSignal[i] as number]);
      return [...trainer.weights(), ...rows.flat()];
    },
  });
}

export default defineExperiment<Params, EarlyStoppingFrame>(figure, { start });
