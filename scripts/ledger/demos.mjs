/** The demos on disk, for scripts and tests that run outside the bundler. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const demosFolder = join(root, 'src/components/demos');

/** Ids of all demos. */
export function demoIds() {
  return readdirSync(demosFolder).filter((id) => existsSync(join(demosFolder, id, 'experiment.ts')));
}

export async function loadExperiment(id) {
  const module = await import(pathToFileURL(join(demosFolder, id, 'experiment.ts')).href);
  await module.default.prepare?.();
  return module.default;
}

export const ledgerFile = (id) => join(root, 'src/content/ledger', `${id}.json`);

/** The committed ledger of a demo, or null. */
export function readLedger(id) {
  return existsSync(ledgerFile(id)) ? JSON.parse(readFileSync(ledgerFile(id), 'utf8')) : null;
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Fingerprint of all that a demo's numbers depend on: the libraries and the demo's own science, not its words or its drawing. */
export function fingerprint(id) {
  const folders = ['src/lib/engine/wasm', 'src/lib/numerics'].map((folder) => join(root, folder));
  const files = [
    ...folders.flatMap(filesUnder),
    ...filesUnder(join(demosFolder, id)).filter((file) => !file.endsWith('text.ts')),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
