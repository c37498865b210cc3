/** Runs the measurements in a module worker of headless Chromium: bundles the page, serves it, drives the browser. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MIME = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `measureAll` in the browser, and `startUp`: for each engine the milliseconds from a worker's creation to the first step. */
export async function measureInBrowser({ peak, startUps, ...options }, report) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await bundle(folder);
  const server = await serve(folder);
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => message.type() === 'log' && report(message.text()));
    await page.goto(`http://localhost:${server.address().port}/index.html`);
    await page.waitForFunction('window.ready');
    const startUp = await measureStartUps(page, ['wasm', 'tfjs wasm', 'tfjs cpu'], startUps);
    const results = await page.evaluate((o) => window.measureInWorker(o), { ...options, peak: [...peak] });
    return { version: browser.version(), startUp, ...results };
  } finally {
    await browser.close();
    server.close();
    await rm(folder, { recursive: true });
  }
}

async function measureStartUps(page, names, count) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let i = 0; i < count; i++) {
    for (const name of names) times[name].push(await page.evaluate((n) => window.startUp(n), name));
  }
  return times;
}

async function bundle(folder) {
  const { build } = await import('vite');
  await build({
    root: fileURLToPath(new URL('./page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    build: { outDir: folder, emptyOutDir: true, target: 'esnext', chunkSizeWarningLimit: 4000 },
    worker: { format: 'es' },
  });
}

async function serve(folder) {
  const server = createServer(async (request, response) => {
    const path = join(folder, new URL(request.url, 'http://localhost').pathname);
    try {
      const body = await readFile(path);
      response.writeHead(200, { 'Content-Type': MIME[extname(path)] ?? 'application/octet-stream' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  return server;
}
