/** Trains the run that a figure shows before the reader runs it. */
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd, type Experiment } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { encodeFrame } from './encode-frame.ts';

/** Frames of the default run, as JSON. */
export interface Posters {
  /** Before the first step: what a reader meets. */
  start: string;
  /** After the last: what stands there without JavaScript, in print, and where an address asks for it. */
  finished: string;
}

export async function trainPosters(experiment: Experiment): Promise<Posters> {
  const engine = await loadEngine('wasm', experiment.precision);
  await experiment.prepare?.(engine);
  const params = defaults(experiment.params);
  const first = experiment.start(params, engine);
  const start = encodeFrame(first.frame());
  first.dispose();
  const run = runToEnd(experiment, params, engine);
  const finished = encodeFrame(run.frame());
  run.dispose();
  return { start, finished };
}
