/**
 * What an experiment is: pure science, told by parameters and advanced by whoever has the clock (a worker, the build, a test). It draws
 * nothing and knows no page.
 */
import type { Engine, EngineKind } from '#lib/engine/types.ts';
import type { FigureSpec } from './figure.ts';
import type { Frame } from './frame.ts';
import { inTurn, type DoJob } from './jobs.ts';
import type { ParamValues } from './params.ts';
import type { Run } from './run.ts';

export interface Experiment<P = ParamValues, F extends Frame = Frame> extends FigureSpec<P, F> {
  /** Steps of a whole run: the scrubber's and the progress bar's length. */
  length(params: P): number;
  /**
   * Loads what `start` needs beyond the code, such as data too large for the page, or the part of the engine that trains transformers.
   * Whoever starts runs awaits it first, once, and says which engine the runs will have.
   */
  prepare?(engine: EngineKind): Promise<void>;
  /** Deterministic: the seed is one of the parameters. */
  start(params: P, engine: Engine): Run<F>;
  /** Does one job, where the run is made of jobs; `start` does them in turn. */
  doJob?: DoJob<P>;
}

type Training<P, F extends Frame> = Pick<Experiment<P, F>, 'start' | 'prepare'> & Partial<Pick<Experiment<P, F>, 'length'>>;

/** The figure with its training. A run is `steps` long unless told otherwise. */
export function defineExperiment<P, F extends Frame>(figure: FigureSpec<P, F>, training: Training<P, F>): Experiment<P, F> {
  return { ...figure, length: (params) => (params as { steps: number }).steps, ...training };
}

/** The figure with what does one of its jobs. */
export function defineJobs<P, F extends Frame, R>(
  figure: FigureSpec<P, F>,
  doJob: DoJob<P, R>,
  prepare?: (engine: EngineKind) => Promise<void>,
): Experiment<P, F> {
  const { id, jobs } = figure;
  if (!jobs) throw new Error(`${id}: its index.ts names no jobs`);
  return { ...figure, length: (params) => jobs.count(params), prepare, doJob, start: inTurn(jobs, doJob) };
}

/** Runs to the end and returns the finished run; the caller disposes of it. */
export function runToEnd<P, F extends Frame>(experiment: Experiment<P, F>, params: P, engine: Engine): Run<F> {
  const run = experiment.start(params, engine);
  while (!run.finished) run.advance(100_000);
  return run;
}
