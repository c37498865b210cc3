import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium } from './scripts/chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests',
  testMatch: '{browser,visual}/**/*.spec.ts',
  outputDir: 'test-results/playwright',
  globalSetup: './tests/browser/serve.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: !!process.env['CI'],
  // Limits for what is dead. How long a thing takes says nothing on a machine that does other work as well: the bench measures that.
  timeout: 20 * 60_000,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? 'test-results/playwright.json' }]],
  snapshotPathTemplate: '{testDir}/visual/__screenshots__/{arg}{ext}',
  expect: {
    timeout: 4 * 60_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixels: 0, threshold: 0.1 },
  },
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 4 * 60_000,
    navigationTimeout: 4 * 60_000,
    // The workers read this file again, after the server was started.
    baseURL: process.env['TEST_URL'] ?? '',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'en-GB',
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
    viewport: { width: 1280, height: 900 },
    // A trace keeps a copy of the page at every step, so none is made unasked: `npx playwright test <file> -g <title> --trace on` makes one.
    screenshot: 'only-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
  },
});
