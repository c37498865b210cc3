/**
 * Four networks of equally many parameters learn the same three waves: plain and multiscale, each with two activations. Scaling the input
 * turns a fast wave into a slow one, but helps only where a unit's own spectrum is narrow. After Liu, Cai & Xu (2020), MscaleDNN.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { createDft, relativeError } from '#lib/numerics/dft.ts';
import { firstPassages, nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { evenly } from '#lib/numerics/vectors.ts';
import type { MultiscaleFrame, NetworkName } from './frame.ts';
import figure from './index.ts';
import { createSum, scalesUpTo, subnetworkWidth } from './network.ts';
import { learned } from '../wave-params.ts';
import { networkNames, type Params } from './params.ts';
import { cells, problemOf, targetAt } from './problem.ts';

/** Points at which the networks are drawn. */
const drawn = 201;

const ofEach = <T>(make: (name: NetworkName) => T) =>
  Object.fromEntries(networkNames.map((name) => [name, make(name)])) as Record<NetworkName, T>;

function start(p: Params, engine: Engine) {
  const problem = problemOf(p.problem, p.fastest);
  const waves = problem.waves.map(({ k }) => k);
  const scales = scalesUpTo(p.topScale);
  const narrow = subnetworkWidth(p.width, p.depth);
  const activationOf = (name: NetworkName) => (name.startsWith('upper') ? p.upper : p.lower);
  const networks = ofEach((name) => {
    const shape = name.endsWith('Plain') ? { scales: [1], width: p.width } : { scales, width: narrow };
    return createSum({ ...p, ...shape, activation: activationOf(name) }, problem, engine);
  });
  const top = Math.max(...waves);
  const dft = createDft(cells, top + 1);
  const wanted = dft.coefficients(problem.target);
  const [re, im] = [wanted[2 * top] as number, wanted[2 * top + 1] as number];
  /** Part of the wanted wave `top` in values: the real part of their coefficient's ratio to the target's. */
  function shareIn(values: Float64Array): number {
    const c = dft.coefficients(values);
    return ((c[2 * top] as number) * re + (c[2 * top + 1] as number) * im) / (re * re + im * im);
  }
  const x = evenly(-1, 1, drawn);
  const target = Float32Array.from(targetAt(problem.waves, x));

  return trainedRun({
    learners: Object.values(networks),
    length: p.steps,
    next: nextMeasured,
    measure: () =>
      ofEach((name) => {
        const coefficients = dft.coefficients(networks[name].values());
        // Rounded as the frame and the downloaded table hold it, so that the claims can be recomputed from them exactly.
        return waves.map((k) => Math.fround(relativeError(coefficients, wanted, k)));
      }),
    frame({ step, finished, steps, history }): Drawing<MultiscaleFrame> {
      const passages = ofEach((name) => firstPassages(steps, history[name], learned, waves.length));
      const last = (name: NetworkName) => passages[name].at(-1) as number;
      /** The least error of the fastest wave so far, once it is below the line or the run has ended. */
      function least(...names: NetworkName[]): number {
        const error = Math.min(...names.flatMap((name) => history[name].map((row) => row.at(-1) as number)));
        return finished || error < learned ? error : NaN;
      }
      return {
        measures: {
          localScaledError: least('lowerScaled'),
          upperError: least('upperPlain', 'upperScaled'),
          lead: orderRatio([last('lowerScaled'), last('lowerPlain')], finished ? step : NaN),
        },
        x: Float32Array.from(x),
        target,
        waves,
        scales,
        plainWidth: p.width,
        subnetworkWidth: narrow,
        depth: p.depth,
        steps: Float64Array.from(steps),
        networks: ofEach((name) => ({
          activation: activationOf(name),
          parameters: networks[name].parameterCount,
          values: Float32Array.from(networks[name].predict(x)),
          errors: Float32Array.from(history[name].flat()),
          passages: passages[name],
          shares: networks[name].parts().map(shareIn),
        })),
      };
    },
    numbers: ({ history }) => networkNames.flatMap((name) => [...networks[name].weights(), ...history[name].flat()]),
  });
}

export default defineExperiment<Params, MultiscaleFrame>(figure, { start });
