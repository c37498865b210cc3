/** After a build: pages that lead from former addresses to today's, and former anchors on the pages, both without JavaScript. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formerAnchors, movedPages } from '../../src/lib/site/redirects.ts';

/** A page that leads on, with what the address says of settings and place; without JavaScript to the page alone. @param to its address, with base */
export const leadingPage = (to) => `<!doctype html>
<html lang="${/\/zh\//.test(to) ? 'zh-CN' : 'en'}">
<meta charset="utf-8">
<title>${to}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${to}">
<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>
<script>location.replace(${JSON.stringify(to)} + location.search + location.hash)</script>
<p><a href="${to}">${to}</a></p>
</html>
`;

/** The rest of an opening tag, where an attribute may hold a ">". */
const restOfTag = /(?:[^">]|"[^"]*")*>/y;

/** A page with former anchors, each an empty element at the beginning of what it led to. */
export function withFormerAnchors(html, anchors) {
  return anchors.reduce((text, [from, to]) => {
    const id = ` id="${to}"`;
    const at = text.indexOf(id);
    if (at < 0) return text;
    restOfTag.lastIndex = at + id.length;
    restOfTag.test(text);
    const end = restOfTag.lastIndex;
    return `${text.slice(0, end)}<span id="${from}"></span>${text.slice(end)}`;
  }, html);
}

function addAnchors(folder, redirects) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = `/${file.replace(/\\/g, '/')}`;
    if (!path.endsWith('/index.html')) continue;
    const anchors = formerAnchors(redirects, path.replace(/index\.html$/, ''));
    if (anchors.length === 0) continue;
    writeFileSync(join(folder, file), withFormerAnchors(readFileSync(join(folder, file), 'utf8'), anchors));
  }
}

function addPages(folder, base, redirects) {
  for (const [from, to] of movedPages(redirects)) {
    mkdirSync(join(folder, from), { recursive: true });
    writeFileSync(join(folder, from, 'index.html'), leadingPage(base.replace(/\/$/, '') + to));
  }
}

/** For Astro. @param {import('../../src/lib/site/redirects.ts').Redirects} table */
export function redirects(table) {
  let base = '/';
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => void (base = config.base),
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        addAnchors(folder, table);
        addPages(folder, base, table);
      },
    },
  };
}
