/** The same seed gives the same weights in another browser engine. Needs a Firefox on the machine; Playwright's own cannot be installed everywhere. */
import { expect, test } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { findFirefox } from '../../scripts/firefox.mjs';
import { readLedger } from '../../scripts/figures/disk.mjs';
import { embed, figures } from './figures.ts';

const executablePath = findFirefox();
/** For the dead, ms. */
const timeout = 300_000;

test('Firefox computes the same bits as Node and Chromium', async ({ baseURL }) => {
  test.skip(!executablePath, 'no Firefox on this machine (set FIREFOX_PATH)');
  const browser = await puppeteer.launch({ browser: 'firefox', headless: true, executablePath: executablePath as string });
  try {
    const page = await browser.newPage();
    for (const { id } of figures.filter((figure) => figure.id === 'f-principle-1d')) {
      await page.goto(`${baseURL}${embed(id)}#${id}`, { waitUntil: 'load' });
      await page.waitForSelector(`[data-figure="${id}"][data-live="true"]`, { timeout });
      await page.select(`#${id}-speed`, 'fast');
      await page.click(`#${id} [data-action="run"]`);
      await page.waitForSelector(`[data-figure="${id}"][data-status="finished"]`, { timeout });
      await page.click(`#${id} .share > details > summary`);
      const digest = await page.$eval(`#${id} .digest code`, (element) => element.textContent);
      expect(digest, id).toBe(readLedger(id)?.seeds[0]?.digest);
    }
  } finally {
    await browser.close();
  }
});
