/**
 * Looks in the built site for links that lead nowhere: to no file, or to no element of its page. Prints them and exits with 1 if there are any.
 *
 *   npm run links                       of dist/
 *   npm run links -- --base /some/base  of the site built for that base path, in a folder of its own
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** Dead links of the pages under `folder`, which is served at `base` (with slashes around it), as "page: link". */
function deadLinks(folder, base) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const html = new Map(files.map((file) => [`/${file.replace(/\\/g, '/')}`, readFileSync(join(folder, file), 'utf8')]));
  if (html.size < 8) return [`${folder} holds ${html.size} pages only`];
  const dead = [];
  for (const [file, text] of html) {
    const page = `${base}${file.slice(1).replace(/index\.html$/, '')}`;
    for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = new URL(link.replace(/&amp;/g, '&'), `https://site${page}`);
      if (url.hostname !== 'site') continue;
      const path = decodeURIComponent(url.pathname);
      const target = `/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
      const found = path.startsWith(base) && existsSync(join(folder, target));
      const id = decodeURIComponent(url.hash.slice(1));
      if (!found || (id && html.has(target) && !html.get(target).includes(`id="${id}"`))) dead.push(`${page}: ${link}`);
    }
  }
  return dead;
}

function buildFor(base) {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const env = { ...process.env, BASE_PATH: base, SITE_URL: 'https://example.org' };
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs', '--silent', '--outDir', folder], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`The site could not be built for the base path ${base}.`);
  return folder;
}

const { values } = parseArgs({ options: { base: { type: 'string' } } });
const folder = values.base ? buildFor(values.base) : 'dist';
const base = `/${values.base ?? process.env.BASE_PATH ?? ''}/`.replace(/\/+/g, '/');
const problems = deadLinks(folder, base);
const map = `https://example.org${base}sitemap-index.xml`;
if (values.base && !readFileSync(join(folder, 'robots.txt'), 'utf8').includes(map))
  problems.push(`robots.txt does not name ${map}`);
if (values.base) rmSync(folder, { recursive: true });
for (const problem of problems) console.log(problem);
if (problems.length > 0) process.exitCode = 1;
