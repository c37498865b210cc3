import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeaders, serve } from '../../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'page'));
  writeFileSync(join(folder, 'page', 'index.html'), 'the page');
  writeFileSync(join(folder, 'index.html'), 'the first page');
  writeFileSync(join(folder, '404.html'), 'no such page');
  writeFileSync(join(folder, '_headers'), '# All\n/*\n  X-Said: to all\n\n/page/*\n  Cache-Control: max-age=9\n');
  writeFileSync(`${folder}-secret`, 'not of the site');
  site = await serve({ folder, base: '/base/', port: 0 });
});
afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
  rmSync(`${folder}-secret`);
});

/** Asks for a path as it is written; `fetch` would mend it first. */
const ask = (path: string) =>
  new Promise<{ status: number | undefined; location: string | undefined; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const answer = async (response: IncomingMessage) => {
        let body = '';
        for await (const chunk of response) body += String(chunk);
        resolve({ status: response.statusCode, location: response.headers.location, headers: response.headers, body });
      };
      request({ port: site.port, path }, (response) => void answer(response))
        .on('error', reject)
        .end();
    },
  );

test('a page, and where there is none the page that says so', async () => {
  expect(await ask('/base/page/')).toMatchObject({ status: 200, body: 'the page' });
  expect(await ask('/base/nowhere/')).toMatchObject({ status: 404, body: 'no such page' });
  expect(await ask('/page/')).toMatchObject({ status: 404, body: 'no such page' });
});

test('what `_headers` says of a path is sent with it, under the base', async () => {
  expect((await ask('/base/page/')).headers).toMatchObject({ 'x-said': 'to all', 'cache-control': 'max-age=9' });
  expect((await ask('/base/')).headers).toMatchObject({ 'x-said': 'to all', 'cache-control': 'no-cache' });
});

test('a line of `_headers` that is none is named', () => {
  expect(() => readHeaders('/*\n  Nothing said')).toThrow(/Nothing said/);
  expect(() => readHeaders('  X-Early: yes')).toThrow(/X-Early/);
});

test('the site’s own headers leave framing to courses, and no two rules speak of one header', () => {
  const rules = readHeaders(readFileSync(new URL('../../../public/_headers', import.meta.url), 'utf8'));
  const names = rules.flatMap(({ headers }) => Object.keys(headers));
  expect(names).toContain('x-content-type-options');
  expect(names).not.toContain('x-frame-options');
  expect(new Set(names).size).toBe(names.length);
});

test('the workflow that publishes runs commands that there are', () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('.github/workflows/publish.yml').matchAll(/npm (?:run )?(?!ci\b|run\b)(\w+)/g)].map(([, name]) => name);
  expect(named).toContain('build');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('an address without its last slash leads on, with its query', async () => {
  expect(await ask('/base/page?width=100')).toMatchObject({ status: 301, location: '/base/page/?width=100' });
});

test.each(['/base/100%', '/%zz', '/base/%E0%A4%A'])('the malformed address %s gets 400, and the server lives', async (path) => {
  expect((await ask(path)).status).toBe(400);
  expect((await ask('/base/page/')).status).toBe(200);
});

test.each(['/base/../serve', `/base/..%2f${folder.split('/').at(-1)}-secret`])(
  'nothing outside the folder is read: %s',
  async (path) => {
    expect((await ask(path)).body).not.toContain('not of the site');
  },
);

test('a folder without a site is said to be one', async () => {
  await expect(serve({ folder: join(folder, 'nowhere') })).rejects.toThrow(/no built site in .*nowhere.*npm run build/);
});

test('where the port is taken the next free one serves', async () => {
  const other = await serve({ folder, port: site.port });
  expect(other.port).toBeGreaterThan(site.port);
  expect(await (await fetch(`${other.url}page/`)).text()).toBe('the page');
  other.close();
});
