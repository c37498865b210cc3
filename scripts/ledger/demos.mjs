/** The demos on disk, for scripts and tests that run outside the bundler. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const demosFolder = join(root, 'src/components/demos');

/** Ids of all demos. */
export function demoIds() {
  return readdirSync(demosFolder).filter((id) => existsSync(join(demosFolder, id, 'experiment.ts')));
}

/** Those that FIGURES names (`npm test -- <id>`), or all. */
export function chosenDemoIds() {
  const wanted = process.env.FIGURES?.split(',');
  return demoIds().filter((id) => !wanted || wanted.includes(id));
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

/** The file that an import names, for imports that Node resolves within this project; null for packages. */
function imported(name, from) {
  if (name.startsWith('#lib/')) return join(root, 'src/lib', name.slice('#lib/'.length));
  if (name.startsWith('#components/')) return join(root, 'src/components', name.slice('#components/'.length));
  return name.startsWith('.') ? join(dirname(from), name) : null;
}

/** A file and all that it imports, and so on; imports of types left out. */
function withImports(file, found = new Set()) {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )[^;]*?from '([^']+)'|import\('([^']+)'\)/gm,
  )) {
    const next = name && imported(name, file);
    if (next) withImports(next, found);
  }
  return found;
}

/** Fingerprint of the code that a demo's numbers come from: its experiment and the WebAssembly engine, with what they import. */
export function fingerprint(id) {
  const files = withImports(join(root, 'src/lib/engine/wasm/engine.ts'), withImports(join(demosFolder, id, 'experiment.ts')));
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
