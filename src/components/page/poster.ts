/** The finished run that a page carries, trained once in a build however many pages show it. */
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd, type Experiment } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { encodeFrame } from './frame-json.ts';

const made = new Map<string, Promise<string>>();

async function train(experiment: Experiment): Promise<string> {
  const engine = await loadEngine('wasm', experiment.precision);
  await experiment.prepare?.();
  const run = runToEnd(experiment, defaults(experiment.params), engine);
  const json = encodeFrame(run.frame());
  run.dispose();
  return json;
}

/** The last frame of the default run, as JSON for the page. */
export function posterOf(experiment: Experiment): Promise<string> {
  const poster = made.get(experiment.id) ?? train(experiment);
  made.set(experiment.id, poster);
  return poster;
}
