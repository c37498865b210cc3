import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { env, platform } = process;

/** Where Chromium and its relatives are installed, by platform. */
const places = {
  // The headless shell draws no window of its own, which each browser of a test would.
  linux: ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .map((name) => `/usr/bin/${name}`)
    .concat('/snap/bin/chromium'),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/**
 * The browser that tests use: CHROMIUM_PATH, else Playwright's own, else one of the system's; null where there is none.
 * @returns {string | null}
 */
export function findChromium() {
  if (env.CHROMIUM_PATH) return env.CHROMIUM_PATH;
  try {
    const own = createRequire(import.meta.url)('playwright').chromium.executablePath();
    if (existsSync(own)) return own;
  } catch {
    // Playwright is not installed yet.
  }
  return (places[platform] ?? []).find((path) => existsSync(path)) ?? null;
}

/** Needed in containers, and for pictures that come out the same everywhere. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
