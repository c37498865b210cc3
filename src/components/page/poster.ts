/** The finished run that a figure shows before the reader runs it, trained once in a build however many pages show it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd, type Experiment } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { asset } from '#lib/site/href.ts';
import { encodeFrame } from './frame-json.ts';

const made = new Map<string, Promise<string>>();

/** The last frame of the default run, as JSON. */
export async function trainPoster(experiment: Experiment): Promise<string> {
  const engine = await loadEngine('wasm', experiment.precision);
  await experiment.prepare?.();
  const run = runToEnd(experiment, defaults(experiment.params), engine);
  const json = encodeFrame(run.frame());
  run.dispose();
  return json;
}

/** The same as `npm run build` trained it beforehand (POSTERS names the folder); while the site is being worked on it is trained when asked for. */
export function posterOf(experiment: Experiment): Promise<string> {
  const folder = process.env['POSTERS'];
  const make = () => (folder ? readFile(`${folder}/${experiment.id}.json`, 'utf8') : trainPoster(experiment));
  const poster = made.get(experiment.id) ?? make();
  made.set(experiment.id, poster);
  return poster;
}

/** Where the site serves that JSON. The name changes with the content: an old copy would not fit a new page. */
export function posterAddress(id: string, json: string): string {
  const fingerprint = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return asset(`posters/${id}.json?${fingerprint}`);
}
