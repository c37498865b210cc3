/** Runs the measurements in a module worker of headless Chromium: bundles the page, serves it, drives the browser. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { serve } from '../serve.mjs';

/** `measureAll` in the browser, and `startUp`: for each engine the milliseconds from a worker's creation to the first step. */
export async function measureInBrowser({ peak, startUps, ...options }, report) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await bundle(folder);
  const server = await serve({ folder, base: '/' });
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArgs });
  try {
    const page = await browser.newPage();
    page.on('console', (message) => message.type() === 'log' && report(message.text()));
    await page.goto(server.url);
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
