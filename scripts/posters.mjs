/**
 * The runs that the pages show before a reader runs anything, their first and last frame: trained once each, on all cores, and kept for the next build as long as
 * the code that they come from is the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { figureFolders, figureIds, loadExperiment, root } from './figures/disk.mjs';
import { fingerprint } from './figures/fingerprint.mjs';

/** Where they are kept; the build reads `<id>.start.json` and `<id>.finished.json` there. */
export const posterFolder = join(root, 'node_modules/.cache/posters');
const moments = ['start', 'finished'];
const posterFile = (id, moment) => join(posterFolder, `${id}.${moment}.json`);
const keyFile = (id) => join(posterFolder, `${id}.key`);

/** Changes with whatever a poster depends on: the experiment and the engine, the settings that are its defaults, how a frame is written, the packages. */
async function keyOf(id) {
  const files = [
    `${figureFolders[id]}/params.ts`,
    'src/lib/experiment/network-params.ts',
    'src/components/page/train-poster.ts',
    'src/components/page/frame-json.ts',
    'package-lock.json',
  ];
  const hash = createHash('sha256').update(await fingerprint(id));
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

const isCurrent = async (id) =>
  moments.every((moment) => existsSync(posterFile(id, moment))) &&
  existsSync(keyFile(id)) &&
  readFileSync(keyFile(id), 'utf8') === (await keyOf(id));

/** Trains those that are missing or out of date. */
export async function preparePosters() {
  const queue = [];
  for (const id of figureIds()) if (!(await isCurrent(id))) queue.push(id);
  if (queue.length === 0) return;
  mkdirSync(posterFolder, { recursive: true });
  console.log(`posters: training ${queue.length}`);
  const lane = async () => {
    const worker = new Worker(fileURLToPath(import.meta.url));
    for (let id = queue.shift(); id; id = queue.shift()) {
      const posters = await new Promise((resolve, reject) => {
        worker.once('message', resolve).once('error', reject).postMessage(id);
      });
      worker.removeAllListeners('error');
      for (const moment of moments) writeFileSync(posterFile(id, moment), posters[moment]);
      writeFileSync(keyFile(id), await keyOf(id));
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(queue.length, availableParallelism()) }, lane));
}

if (!isMainThread)
  parentPort.on('message', async (id) => {
    const { trainPosters } = await import('#components/page/train-poster.ts');
    parentPort.postMessage(await trainPosters(await loadExperiment(id)));
  });
