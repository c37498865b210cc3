/**
 * npm run bench -- --site: how long a reader waits, for every figure of the built site: from the tap on an answer to the first moved frame, and to
 * the verdict at the speed that a figure has by itself. In Chromium, one figure after the other, with the machine to itself.
 */
import { chromium } from '@playwright/test';
import { chromiumArgs, findChromium } from '../chromium.mjs';
import { figureIds } from '../figures/disk.mjs';
import { serve } from '../serve.mjs';

/** At most: ms to the first moved frame, in the median over all figures and for each, and s to the verdict. */
const budgets = { median: 100, each: 300, verdict: 20 };

/** A reader's pointer rests on the answer for about this long before the tap, ms. */
const rest = 400;

/** Notes from the tap on when the first step is drawn and when no claim is undecided any more. Runs in the page. */
const watchRun = (id) => {
  const figure = document.querySelector(`[data-figure="${id}"]`);
  const noted = { begin: null, firstFrame: null, verdict: null };
  Object.assign(window, { noted });
  document.addEventListener('pointerdown', () => (noted.begin = performance.now()), { capture: true, once: true });
  const observer = new MutationObserver(() => {
    if (noted.begin === null || Number(figure.querySelector('[data-step]').dataset.step) === 0) return;
    const since = () => performance.now() - noted.begin;
    if (noted.firstFrame === null) requestAnimationFrame(() => (noted.firstFrame ??= since()));
    if (figure.dataset.stage !== 'decided') return;
    observer.disconnect();
    noted.verdict = since() / 1000;
  });
  observer.observe(figure, { attributes: true, childList: true, subtree: true });
};

async function measureFigure(browser, url, id) {
  const page = await browser.newPage();
  await page.goto(`${url}embed/${id}/`);
  await page.locator(`[data-figure="${id}"][data-live="true"]`).waitFor();
  await page.evaluate(watchRun, id);
  const answer = page.locator(`[data-figure="${id}"] .zone [data-answer="0"]`);
  await answer.hover();
  await page.waitForTimeout(rest);
  await answer.click();
  const noted = await page.waitForFunction(() => window.noted.verdict !== null && window.noted);
  const measured = await noted.jsonValue();
  await page.close();
  return measured;
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Prints a table; resolves to a sentence for each figure that is over a budget. */
export async function benchSite() {
  const server = await serve();
  const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: chromiumArgs });
  const missed = [];
  console.log(`\nChromium ${browser.version()}: from the tap to the first moved frame (ms) and to the verdict (s)`);
  const first = [];
  for (const id of figureIds()) {
    const { firstFrame, verdict } = await measureFigure(browser, server.url, id);
    first.push(firstFrame);
    console.log(`${id.padEnd(28)}${firstFrame.toFixed(0).padStart(8)}${verdict.toFixed(1).padStart(8)}`);
    if (firstFrame > budgets.each)
      missed.push(`${id} takes ${firstFrame.toFixed(0)} ms to its first moved frame, not ${budgets.each}.`);
    if (verdict > budgets.verdict) missed.push(`${id} takes ${verdict.toFixed(1)} s to its verdict, not ${budgets.verdict}.`);
  }
  console.log(`${'median'.padEnd(28)}${middle(first).toFixed(0).padStart(8)}`);
  if (middle(first) > budgets.median)
    missed.push(`A figure takes ${middle(first).toFixed(0)} ms to its first moved frame in the median, not ${budgets.median}.`);
  await browser.close();
  server.close();
  return missed;
}
