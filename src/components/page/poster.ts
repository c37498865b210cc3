/** The finished run that a figure shows before the reader runs it, trained once in a build however many pages show it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { byId } from '#components/demos/by-id.ts';
import type { Experiment } from '#lib/experiment/experiment.ts';
import { asset } from '#lib/site/href.ts';
import { trainPoster } from './train-poster.ts';

const experiments = byId(import.meta.glob<Experiment>('../demos/*/*/experiment.ts', { import: 'default' }));
const made = new Map<string, Promise<string>>();

/** As `npm run build` trained it beforehand (POSTERS names the folder); while the site is being worked on it is trained when asked for. */
export function posterOf(id: string): Promise<string> {
  const folder = process.env['POSTERS'];
  const make = async () => (folder ? readFile(`${folder}/${id}.json`, 'utf8') : trainPoster(await experiments[id]!()));
  const poster = made.get(id) ?? make();
  made.set(id, poster);
  return poster;
}

/** Where the site serves that JSON. The name changes with the content: an old copy would not fit a new page. */
export function posterAddress(id: string, json: string): string {
  const fingerprint = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return asset(`posters/${id}.json?${fingerprint}`);
}
