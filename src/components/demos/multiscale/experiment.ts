/**
 * Four networks of equally many parameters learn the same three waves: plain and multiscale, each with two activations. Scaling the input
 * turns a fast wave into a slow one, but helps only where a unit's own spectrum is narrow. After Liu, Cai & Xu (2020), MscaleDNN.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { createDft, relativeError, type Dft } from '#lib/numerics/dft.ts';
import { isMeasured, nextMeasured } from '#lib/numerics/first-passage.ts';
import { claims } from './claims.ts';
import { createSum, scalesUpTo, subnetworkWidth, type SumNetwork } from './network.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { cells, problemOf, targetAt, type Problem } from './problem.ts';
import { tables } from './tables.ts';

/** A wave counts as learned when its relative error first falls below this. */
export const learned = 0.2;
/** Cells of the grid on which the networks are drawn. */
const drawn = 200;

/** The four networks: rows of the figure are activations, columns are plain and multiscale. */
export const networkNames = ['upperPlain', 'upperScaled', 'lowerPlain', 'lowerScaled'] as const;
export type NetworkName = (typeof networkNames)[number];

export interface NetworkRecord {
  activation: Params['upper'];
  parameters: number;
  /** At the drawn points. */
  values: Float32Array;
  /** Relative error of each wave, one row of three a measured step. */
  errors: Float32Array;
  /** Step at which each wave was learned; NaN: not yet. */
  passages: number[];
  /** Share of the fastest wave that each subnetwork holds; they add up to 1 where the wave is learned exactly. */
  shares: number[];
}

export interface MultiscaleFrame extends Frame {
  problem: Params['problem'];
  x: Float32Array;
  target: Float32Array;
  /** Periods of the target's waves across the interval, low to high. */
  waves: number[];
  scales: number[];
  /** Widths of the plain network and of a subnetwork, and the number of hidden layers of both. */
  plainWidth: number;
  subnetworkWidth: number;
  depth: number;
  /** Measured steps. */
  steps: Float64Array;
  networks: Record<NetworkName, NetworkRecord>;
  /** The run's length, steps. */
  length: number;
}

/** Measures one network and keeps what was measured. */
function createRecord(network: SumNetwork, activation: Params['upper'], problem: Problem, dft: Dft) {
  const wanted = dft.coefficients(problem.target);
  const ks = problem.waves.map(({ k }) => k);
  const top = ks.at(-1) as number;
  const errors: number[] = [];
  const passages = ks.map(() => NaN);

  /** Part of the wanted wave `top` in values: the real part of their coefficient's ratio to the target's. */
  function shareIn(values: Float64Array): number {
    const c = dft.coefficients(values);
    const [re, im] = [wanted[2 * top] as number, wanted[2 * top + 1] as number];
    return ((c[2 * top] as number) * re + (c[2 * top + 1] as number) * im) / (re * re + im * im);
  }

  return {
    network,
    errors,
    passages,
    measure() {
      const coefficients = dft.coefficients(network.values());
      ks.forEach((k, i) => {
        // Rounded as the frame and the downloaded table hold it, so that the claims can be recomputed from them exactly.
        const error = Math.fround(relativeError(coefficients, wanted, k));
        errors.push(error);
        if (Number.isNaN(passages[i]) && error < learned) passages[i] = network.steps;
      });
    },
    /** The least relative error of the fastest wave so far. */
    least: () => errors.reduce((least, error, i) => (i % ks.length === ks.length - 1 ? Math.min(least, error) : least), Infinity),
    record: (x: Float64Array): NetworkRecord => ({
      activation,
      parameters: network.parameterCount,
      values: Float32Array.from(network.predict(x)),
      errors: Float32Array.from(errors),
      passages: [...passages],
      shares: network.parts().map(shareIn),
    }),
  };
}

/**
 * How many times as many steps a wave took without scales as with them: NaN until both have learned it or the run has ended, when a network
 * that has not learned it counts with the run's length. Step 0 counts as 1.
 */
export function leadOf(plain: number, scaled: number, step: number, ended: boolean): number {
  if (!ended && (Number.isNaN(plain) || Number.isNaN(scaled))) return NaN;
  const known = (passage: number) => Math.max(1, Number.isNaN(passage) ? step : passage);
  return known(plain) / known(scaled);
}

function start(p: Params, engine: Engine): Run<MultiscaleFrame> {
  const problem = problemOf(p.problem, p.fastest);
  const waves = problem.waves.map(({ k }) => k);
  const scales = scalesUpTo(p.topScale);
  const narrow = subnetworkWidth(p.width, p.depth);
  const { depth, spread, learningRate, seed } = p;
  const dft = createDft(cells, Math.max(...waves) + 1);
  const records = Object.fromEntries(
    networkNames.map((name) => {
      const activation = name.startsWith('upper') ? p.upper : p.lower;
      const shape = name.endsWith('Plain') ? { scales: [1], width: p.width } : { scales, width: narrow };
      const network = createSum({ ...shape, depth, activation, spread, learningRate, seed }, problem, engine);
      return [name, createRecord(network, activation, problem, dft)];
    }),
  ) as Record<NetworkName, ReturnType<typeof createRecord>>;
  const all = Object.values(records);
  const x = Float64Array.from({ length: drawn + 1 }, (_, i) => -1 + (2 * i) / drawn);
  const target = targetAt(problem.waves, x);
  const steps: number[] = [];
  const now = () => records.upperPlain.network.steps;

  function measure() {
    steps.push(now());
    for (const record of all) record.measure();
  }
  measure();

  function measures() {
    const ended = now() >= p.steps;
    const reached = records.lowerScaled.least();
    const upper = Math.min(records.upperPlain.least(), records.upperScaled.least());
    const [plain, scaled] = [records.lowerPlain, records.lowerScaled].map(({ passages }) => passages.at(-1) as number);
    return {
      localScaledError: ended || reached < learned ? reached : NaN,
      upperError: ended || upper < learned ? upper : NaN,
      lead: leadOf(plain as number, scaled as number, now(), ended),
    };
  }

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
        for (const { network } of all) network.step(taken);
        if (isMeasured(now())) measure();
      }
    },
    frame: () => ({
      step: now(),
      measures: measures(),
      problem: p.problem,
      x: Float32Array.from(x),
      target: Float32Array.from(target),
      waves,
      scales,
      plainWidth: p.width,
      subnetworkWidth: narrow,
      depth,
      steps: Float64Array.from(steps),
      networks: Object.fromEntries(networkNames.map((name) => [name, records[name].record(x)])) as MultiscaleFrame['networks'],
      length: p.steps,
    }),
    digest: () => digest(Float64Array.from(all.flatMap(({ network, errors }) => [...network.weights(), ...errors]))),
    dispose: () => all.forEach(({ network }) => network.dispose()),
  };
}

export default defineExperiment<Params, MultiscaleFrame>({
  id: 'multiscale',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
