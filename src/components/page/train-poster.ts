/** Trains the finished run that a figure shows before the reader runs it. */
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd, type Experiment } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { encodeFrame } from './frame-json.ts';

/** The last frame of the default run, as JSON. */
export async function trainPoster(experiment: Experiment): Promise<string> {
  const engine = await loadEngine('wasm', experiment.precision);
  await experiment.prepare?.();
  const run = runToEnd(experiment, defaults(experiment.params), engine);
  const json = encodeFrame(run.frame());
  run.dispose();
  return json;
}
