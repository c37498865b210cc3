/** The frames of the default run that pages show, trained once in a build however many pages show them. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { byFolder } from '#components/demos/by-folder.ts';
import type { Experiment } from '#lib/experiment/experiment.ts';
import { asset } from '#lib/site/href.ts';
import { trainPosters, type Posters } from './train-poster.ts';

const experiments = byFolder(import.meta.glob<Experiment>('../demos/*/*/experiment.ts', { import: 'default' }));
const made = new Map<string, Promise<Posters>>();

async function read(folder: string, id: string): Promise<Posters> {
  const [start, finished] = await Promise.all(
    ['start', 'finished'].map((moment) => readFile(`${folder}/${id}.${moment}.json`, 'utf8')),
  );
  return { start: start!, finished: finished! };
}

/** As `npm run build` trained them beforehand (POSTERS names the folder); while the site is being worked on they are trained when asked for. */
export function postersOf(id: string): Promise<Posters> {
  const folder = process.env['POSTERS'];
  const make = async () => (folder ? read(folder, id) : trainPosters(await experiments[id]!()));
  const posters = made.get(id) ?? make();
  made.set(id, posters);
  return posters;
}

/** Where the site serves that JSON. The name changes with the content: an old copy would not fit a new page. */
export function posterAddress(id: string, moment: keyof Posters, json: string): string {
  const fingerprint = createHash('sha256').update(json).digest('hex').slice(0, 8);
  return asset(`posters/${id}.${moment}.json?${fingerprint}`);
}
