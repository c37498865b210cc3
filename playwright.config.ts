import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4329);
const baseURL = `http://localhost:${port}/`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: '{browser,visual}/**/*.spec.ts',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  timeout: 30_000,
  // What is timed strictly runs last, with the machine to itself.
  projects: [
    { name: 'together', grepInvert: process.env['FULL'] ? /@alone/ : /@alone|@full/ },
    { name: 'alone', grep: /@alone/, dependencies: ['together'], workers: 1 },
  ],
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/playwright.json' }]],
  snapshotPathTemplate: '{testDir}/visual/__screenshots__/{arg}{ext}',
  expect: { toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixels: 0, threshold: 0.1 } },
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
    viewport: { width: 1280, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
  },
  webServer: { command: `node scripts/serve.mjs --port ${port}`, url: baseURL, reuseExistingServer: false },
});
