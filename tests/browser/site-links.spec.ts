import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Addresses inside the site that lead nowhere: to no file, or to no element of its page. */
function deadLinks(folder: string, base: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const html = new Map(files.map((file) => [`/${file.replace(/\\/g, '/')}`, readFileSync(join(folder, file), 'utf8')]));
  const dead: string[] = [];
  for (const [file, text] of html) {
    const page = `${base}${file.slice(1).replace(/index\.html$/, '')}`;
    for (const [, link] of text.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const url = new URL(link!.replace(/&amp;/g, '&'), `https://site${page}`);
      if (url.hostname !== 'site') continue;
      const path = decodeURIComponent(url.pathname);
      const target = `/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`;
      const found = path.startsWith(base) && existsSync(join(folder, target));
      const id = decodeURIComponent(url.hash.slice(1));
      if (!found || (id && html.has(target) && !html.get(target)!.includes(`id="${id}"`))) dead.push(`${page}: ${link}`);
    }
  }
  expect(html.size).toBeGreaterThan(8);
  return dead;
}

test('every link of the site leads somewhere', () => {
  expect(deadLinks('dist', process.env['BASE_PATH'] ?? '/')).toEqual([]);
});

test('built under another base path, too', () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const env = { ...process.env, BASE_PATH: '/some/base', SITE_URL: 'https://example.org' };
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder], { env, stdio: 'pipe' });
  expect(deadLinks(folder, '/some/base/')).toEqual([]);
  expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).toContain('https://example.org/some/base/sitemap-index.xml');
  rmSync(folder, { recursive: true });
});
