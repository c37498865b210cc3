/**
 * The addresses that stay: every page of dist/, what can be named on it, and the settings of the figures, in src/content/addresses.txt. An address
 * that is in it and no longer leads anywhere is an error, until src/content/redirects.json says where it leads now.
 *
 *   npm run addresses             writes the list anew, and says what came and what went
 *   npm run addresses -- --check  compares, and exits with 1 where something is lost or new
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import redirects from '../../src/content/redirects.json' with { type: 'json' };
import { anchorsOf, complaints, lost, settingsOf, sorted } from '../../src/lib/site/addresses.ts';
import { movedPages } from '../../src/lib/site/redirects.ts';
import { loadPart, root, shownFigureIds } from '../figures/disk.mjs';

const listFile = join(root, 'src/content/addresses.txt');
const site = join(root, 'dist');

/** Pages of the built site and their anchors, without those that only lead on. */
function pages() {
  const former = new Set(movedPages(redirects).map(([page]) => page));
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replace(/\\/g, '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => ({ page: file.replace(/index\.html$/, ''), file: join(site, file) }))
    .filter(({ page }) => !former.has(page))
    .flatMap(({ page, file }) => [page, ...anchorsOf(page, readFileSync(file, 'utf8'))]);
}

async function settings() {
  const figures = await Promise.all(shownFigureIds().map(async (id) => settingsOf(id, (await loadPart(id, 'index.ts')).params)));
  return figures.flat();
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const committed = existsSync(listFile) ? readFileSync(listFile, 'utf8').split('\n').filter(Boolean) : [];
const built = sorted([...pages(), ...(await settings())]);
const problems = complaints(committed, built, redirects);
if (values.check) {
  for (const problem of problems) console.log(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
} else if (lost(committed, built, redirects).length > 0) {
  for (const problem of problems) console.log(problem);
  console.log('Nothing was written.');
  process.exitCode = 1;
} else {
  writeFileSync(listFile, `${built.join('\n')}\n`);
  const known = new Set(committed);
  const added = built.filter((address) => !known.has(address));
  console.log([...added.map((address) => `+ ${address}`), `${built.length} addresses, ${added.length} of them new.`].join('\n'));
}
