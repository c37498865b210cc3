/**
 * Four networks learn the same three waves. They differ in the first layer alone: tanh or sine, all units at one scale or groups of them at
 * several. After Li, Xu & Zhang (2021), who put sines and cosines into the first layer of multiscale networks; target and sizes are ours.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { createDft, relativeError } from '#lib/numerics/dft.ts';
import { firstPassages, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { sin } from '#lib/numerics/portable.ts';
import { evenly } from '#lib/numerics/vectors.ts';
import type { NetworkName, SineFeaturesFrame } from './frame.ts';
import figure from './index.ts';
import { networkOf, scalesOf } from './network.ts';
import { learned } from '../wave-params.ts';
import { networkNames, type Params } from './params.ts';

/** Samples at x_i = -1 + 2 i / samples. */
const samples = 128;
/** Points at which the networks are drawn. */
const drawn = 201;

const ofEach = <T>(make: (name: NetworkName) => T) =>
  Object.fromEntries(networkNames.map((name) => [name, make(name)])) as Record<NetworkName, T>;

function start(p: Params, engine: Engine) {
  const waves = [1, 5, p.fastest];
  const targetAt = (x: Float64Array) => x.map((xi) => waves.reduce((sum, k) => sum + sin(k * Math.PI * xi), 0));
  const data = Float64Array.from({ length: samples }, (_, i) => -1 + (2 * i) / samples);
  const y = targetAt(data);
  const activationOf = (name: NetworkName) => (name.startsWith('upper') ? p.upper : p.lower);
  const ladder = scalesOf(p);
  const scalesFor = (name: NetworkName) => (name.endsWith('One') ? ladder.map(() => 1) : ladder);
  const trainers = ofEach((name) =>
    engine.create({
      network: networkOf(p.width, activationOf(name), scalesFor(name)),
      training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
      x: data,
      y,
      seed: p.seed,
    }),
  );
  /** |s w| / pi of the first layer's units. */
  function frequenciesOf(name: NetworkName): Float32Array {
    const weights = trainers[name].weights();
    return Float32Array.from(scalesFor(name), (scale, i) => Math.abs(scale * (weights[i] as number)) / Math.PI);
  }
  const before = ofEach(frequenciesOf);
  const dft = createDft(samples, p.fastest + 1);
  const wanted = dft.coefficients(y);
  const x = evenly(-1, 1, drawn);
  const target = Float32Array.from(targetAt(x));

  return trainedRun({
    learners: Object.values(trainers),
    length: p.steps,
    next: nextMeasured,
    measure: () =>
      ofEach((name) => {
        const coefficients = dft.coefficients(trainers[name].predict());
        // Rounded as the frame and the downloaded table hold it, so that the claims can be recomputed from them exactly.
        return waves.map((k) => Math.fround(relativeError(coefficients, wanted, k)));
      }),
    frame({ step, finished, steps, history }): Drawing<SineFeaturesFrame> {
      const passages = ofEach((name) => firstPassages(steps, history[name], learned, waves.length));
      const [slowest = NaN, , fastest = NaN] = passages.lowerScaled;
      /** The least error of the fastest wave so far, once it is below the line or the run has ended. */
      function least(...names: NetworkName[]): number {
        const error = Math.min(...names.flatMap((name) => history[name].map((row) => row.at(-1) as number)));
        return finished || error < learned ? error : NaN;
      }
      return {
        measures: {
          bothError: least('lowerScaled'),
          eitherError: least('upperScaled', 'lowerOne'),
          lateness: orderRatio([slowest, fastest], finished ? step : NaN),
        },
        x: Float32Array.from(x),
        target,
        waves,
        parameters: trainers.lowerScaled.parameterCount,
        steps: Float64Array.from(steps),
        networks: ofEach((name) => ({
          activation: activationOf(name),
          scales: scalesFor(name),
          values: Float32Array.from(trainers[name].predict(x)),
          errors: Float32Array.from(history[name].flat()),
          passages: passages[name],
          before: before[name],
          now: frequenciesOf(name),
        })),
      };
    },
    numbers: ({ history }) => networkNames.flatMap((name) => [...trainers[name].weights(), ...history[name].flat()]),
  });
}

export default defineExperiment<Params, SineFeaturesFrame>(figure, { start });
