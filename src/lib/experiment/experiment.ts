/**
 * What an experiment is: pure science, told by parameters and advanced by whoever has the clock (a worker, the build, a test). It draws
 * nothing and knows no page.
 */
import type { Text } from '#lib/i18n/text.ts';
import type { Engine, Precision } from '#lib/engine/types.ts';
import type { Claim } from './claim.ts';
import type { Jobs } from './jobs.ts';
import { defaults, type ParamSchema, type ParamValues } from './params.ts';
import type { Table } from './table.ts';

/** What a figure draws: plain data, cloneable by postMessage. */
export interface Frame {
  step: number;
  /** Numbers that claims and verdicts read. NaN: not decided yet. */
  measures: Record<string, number>;
}

export interface Run<F extends Frame = Frame> {
  readonly step: number;
  readonly finished: boolean;
  /** Takes up to `steps` steps; stops where the run is finished. Where it stops never depends on how it was sliced. */
  advance(steps: number): void;
  frame(): F;
  /** Fingerprint of everything that the run computed: equal digests mean equal bits. */
  digest(): string;
  dispose(): void;
}

export interface Preset<P> {
  id: string;
  label: Text;
  params: Partial<P>;
  /** What the claims are expected to say with these parameters; tests hold it to that. */
  expect: 'holds' | 'fails';
  /** Why: what the reader should see and understand. */
  note: Text;
}

export interface Experiment<P = ParamValues, F extends Frame = Frame> {
  id: string;
  /** Raise it when the same parameters give other numbers. */
  version: number;
  precision: Precision;
  /** Nothing in it is trained by an engine (a search without gradients, descent on a formula), so there is none to choose. */
  engineless?: true;
  params: ParamSchema<P>;
  presets: Preset<P>[];
  claims: Claim<F>[];
  /** Steps of a whole run: the scrubber's and the progress bar's length. */
  length(params: P): number;
  /** Loads what `start` needs beyond the code, such as data too large for the page. Whoever starts runs awaits it first, once. */
  prepare?(): Promise<void>;
  /** Deterministic: the seed is one of the parameters. */
  start(params: P, engine: Engine): Run<F>;
  /** The independent parts that a run is made of; `start` is then `inTurn(jobs)`. */
  jobs?: Jobs<P, F>;
  tables(frame: F, params: P): Table[];
}

/** Keeps the types of parameters and frames together, and checks what types cannot. */
export function defineExperiment<P, F extends Frame>(experiment: Experiment<P, F>): Experiment<P, F> {
  const names = new Set(Object.keys(experiment.params));
  for (const preset of experiment.presets) {
    const unknown = Object.keys(preset.params).filter((name) => !names.has(name));
    if (unknown.length > 0)
      throw new Error(`${experiment.id}: preset ${preset.id} sets unknown parameters ${unknown.join(', ')}`);
  }
  return experiment;
}

/** Parameters of a preset: the defaults, then what the preset sets. */
export function presetParams<P, F extends Frame>(experiment: Experiment<P, F>, preset: Preset<P>): P {
  return { ...defaults(experiment.params), ...preset.params };
}

/** Runs to the end and returns the finished run; the caller disposes of it. */
export function runToEnd<P, F extends Frame>(experiment: Experiment<P, F>, params: P, engine: Engine): Run<F> {
  const run = experiment.start(params, engine);
  while (!run.finished) run.advance(100_000);
  return run;
}
