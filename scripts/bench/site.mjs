/**
 * npm run bench -- --site: how long a reader waits, for every figure of the built site: from pressing Run to the first step, and to the verdict
 * at the speed that a figure has by itself. In Chromium, one figure after the other, with the machine to itself.
 */
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { figureIds } from '../figures/disk.mjs';
import { serve } from '../serve.mjs';

/** At most: ms to the first step (100 is what we aim at), s to the verdict. */
const budgets = { firstStep: 300, verdict: 20 };

/** Presses Run and notes when the count of steps first moves and when no claim is undecided any more. Runs in the page. */
const watchRun = (id) =>
  new Promise((resolve) => {
    const figure = document.getElementById(id);
    const begin = performance.now();
    let firstStep = null;
    const observer = new MutationObserver(() => {
      const now = performance.now() - begin;
      if (Number(figure.querySelector('[data-step]').dataset.step) > 0) firstStep ??= now;
      if (firstStep === null || figure.querySelector('[data-claim][data-outcome="undecided"]')) return;
      observer.disconnect();
      resolve({ firstStep, verdict: now / 1000 });
    });
    observer.observe(figure, { attributes: true, childList: true, subtree: true });
    figure.querySelector('[data-action="run"]').click();
  });

async function measureFigure(browser, url, id) {
  const page = await browser.newPage();
  await page.goto(`${url}embed/${id}/`);
  await page.locator(`[data-figure="${id}"][data-live="true"]`).waitFor();
  // A reader's pointer is on the button before it is pressed.
  const worker = page.waitForEvent('worker').catch(() => null);
  await page.locator(`#${id} [data-action="run"]`).hover();
  await Promise.race([worker, page.waitForTimeout(500)]);
  await page.waitForLoadState('networkidle');
  const measured = await page.evaluate(watchRun, id);
  await page.close();
  return measured;
}

/** Prints a table; resolves to a sentence for each figure that is over a budget. */
export async function benchSite() {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArgs });
  const missed = [];
  console.log(`\nChromium ${browser.version()}: from Run to the first step (ms) and to the verdict (s)`);
  for (const id of figureIds()) {
    const { firstStep, verdict } = await measureFigure(browser, server.url, id);
    console.log(`${id.padEnd(28)}${firstStep.toFixed(0).padStart(8)}${verdict.toFixed(1).padStart(8)}`);
    if (firstStep > budgets.firstStep)
      missed.push(`${id} takes ${firstStep.toFixed(0)} ms to its first step, not ${budgets.firstStep}.`);
    if (verdict > budgets.verdict) missed.push(`${id} takes ${verdict.toFixed(1)} s to its verdict, not ${budgets.verdict}.`);
  }
  await browser.close();
  server.close();
  return missed;
}
