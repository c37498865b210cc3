/** For Astro: makes the index of the search when the pages are built, and puts it beside them in `pagefind/`. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { recordsOf } from './records.mjs';

/** Of what Pagefind brings, the search itself; its own surfaces are not used. */
const isNeeded = (path) => !/(ui|highlight|playground)/.test(path);

function recordsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replace(/\\/g, '/'))
    .filter((file) => /(^|\/)index\.html$/.test(file))
    .sort()
    .flatMap((file) => recordsOf(readFileSync(join(folder, file), 'utf8'), file.replace(/index\.html$/, '')));
}

/** A title as a sentence of its own. */
function ended(title, lang) {
  if (/[.?!。？！]$/.test(title)) return lang === 'en' ? `${title} ` : title;
  return title + (lang === 'en' ? '. ' : '。');
}

/** Throws what Pagefind says went wrong. */
function checked({ errors, ...result }) {
  if (errors.length > 0) throw new Error(`pagefind: ${errors.join('; ')}`);
  return result;
}

async function writeIndex(folder) {
  const { index } = checked(await createIndex());
  for (const { url, title, content, lang, kind, number = '', page } of recordsIn(folder))
    checked(
      await index.addCustomRecord({
        url,
        // The title is found, too.
        content: `${ended(title, lang)}${content}`,
        language: lang,
        meta: { title, kind, number, page },
        filters: { kind: [kind] },
      }),
    );
  const { files } = checked(await index.getFiles());
  for (const { path, content } of files.filter(({ path }) => isNeeded(path))) {
    const file = join(folder, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  await close();
}

export const searchIndex = {
  name: 'search-index',
  hooks: { 'astro:build:done': ({ dir }) => writeIndex(fileURLToPath(dir)) },
};
