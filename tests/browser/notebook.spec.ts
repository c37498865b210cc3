/** The notebook: a finished run is in it, with what was predicted; notes stay, files can be taken, one tap erases; without storage the page works on. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { embed, openFigure, runToEnd, setSpeed } from './figures.ts';

const id = 'f-principle-1d';

async function runOne(page: Page) {
  const figure = await openFigure(page, embed(id), id);
  await setSpeed(figure, 'fast');
  await figure.locator('.zone [data-answer="0"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await expect(figure.locator('.noted')).not.toBeEmpty();
  return figure;
}

test('a finished run is kept with its prediction, can be annotated, taken away and erased', async ({ page }) => {
  const figure = await runOne(page);
  await figure.locator(`#${id}-activation`).selectOption('relu');
  await runToEnd(figure);
  await expect(figure.locator('.noted')).toContainText('Kept in your notebook');
  await page.goto('./notebook/');
  const runs = page.locator('.notebook li');
  await expect(runs).toHaveCount(2);
  await expect(runs.nth(0)).toContainText('Activation ReLU');
  await expect(runs.nth(1)).toContainText('not foreseen');
  await runs.nth(1).locator('textarea').fill('slower than I thought');
  await runs.nth(1).locator('textarea').blur();
  const [csv] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="csv"]').click()]);
  expect(readFileSync(await csv.path(), 'utf8')).toContain('low-first,holds,');
  const [json] = await Promise.all([page.waitForEvent('download'), page.locator('[data-action="json"]').click()]);
  expect(JSON.parse(readFileSync(await json.path(), 'utf8'))).toMatchObject({ notebook: 1, entries: [{ demo: id }, {}] });
  await page.reload();
  await expect(runs.nth(1).locator('textarea')).toHaveValue('slower than I thought');
  await page.locator('[data-action="erase"]').click();
  await expect(runs).toHaveCount(0);
  await page.locator('[data-action="undo"]').click();
  await expect(runs).toHaveCount(2);
  await runs.nth(0).locator('a').click();
  await expect(page.locator(`#${id}-activation`)).toHaveValue('relu');
});

test('where the browser keeps nothing the run says so, and the page works on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  const figure = await runOne(page);
  await expect(figure.locator('.noted')).toContainText('does not let the page keep anything');
  await page.goto('./notebook/');
  await expect(page.locator('.notebook')).toContainText('No run yet');
});
