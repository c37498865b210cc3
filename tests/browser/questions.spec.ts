/** What a figure asks and tells, on the first one: the prediction, the next questions, links to runs, paper, parts that are lost, a translator. */
import { expect, test, type Page } from '@playwright/test';
import { embed, openFigure, runToEnd, setSpeed } from './figures.ts';

const id = 'f-principle-1d';
const open = (page: Page, query = '') => openFigure(page, embed(id), id, query);

test('a tap on an answer starts the run, and the verdict says whether it was foreseen', async ({ page }) => {
  const figure = await open(page);
  await expect(figure).toHaveAttribute('data-stage', 'asking');
  await figure.locator('.zone [data-answer="0"]').click();
  await expect(figure).toHaveAttribute('data-stage', 'open');
  await expect(figure.locator('.said')).toContainText('You said:');
  // At the speed that a figure has by itself.
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  await expect(figure.locator('.said')).toContainText('It came out otherwise.');
  await expect(figure.locator('[role="status"]').first()).toContainText('Holds.');
  await expect(figure.locator('[data-statement]')).toHaveCount(1);
});

test('the presets are questions: one comes after another, and a key remembers what was foreseen', async ({ page }) => {
  const figure = await open(page);
  await setSpeed(figure, 'fast');
  await figure.locator('.zone [data-action="just-run"]').click();
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  const keys = figure.locator('[data-preset]');
  await expect(keys.first()).toHaveAttribute('data-seen', 'seen');
  await expect(keys.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await figure.locator('.questions [data-answer="0"]').click();
  await expect(keys.nth(1)).toHaveAttribute('data-seen', 'foreseen');
  await figure.locator('.questions [data-answer="1"]').click();
  await expect(keys.nth(2)).toHaveAttribute('data-seen', 'surprised');
  await expect(figure.locator('.said')).toContainText('It came out otherwise.');
});

test('a link to a run opens at its first step, with its settings', async ({ page }) => {
  const figure = await open(page, '?width=100&seed=7');
  await expect(figure).toHaveAttribute('data-status', 'ready');
  await expect(figure).toHaveAttribute('data-stage', 'open');
  await expect(figure.locator('[data-step]')).toHaveAttribute('data-step', '0');
  await expect(figure.locator('[data-claim]')).toHaveAttribute('data-outcome', 'undecided');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-stage', 'decided');
});

test('on paper a figure that nobody has run is finished, and one that was run is as it was left', async ({ page }) => {
  const figure = await open(page);
  const place = page.locator(`.demo-place#${id}`);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(place.locator('.demo-paper [data-outcome="holds"]')).toBeVisible();
  await expect(figure.first()).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(place.locator('.demo-paper')).toHaveCount(0);
  await runToEnd(figure);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(place.locator('.demo-paper')).toHaveCount(0);
});

test('settings that have not been run yet have no verdict', async ({ page }) => {
  const figure = await open(page, '?show=finished');
  const verdict = figure.locator('[data-claim]');
  await expect(verdict).toHaveAttribute('data-outcome', 'holds');
  await figure.locator(`#${id}-activation`).selectOption('relu');
  await expect(verdict).toHaveAttribute('data-outcome', 'undecided');
  await expect(figure.locator('.zone')).toContainText('Not run with these settings yet');
  // The panels show the first step of the run with them.
  await expect(figure).toHaveAttribute('data-status', 'ready');
});

test('a control that is moved before the answer tells nothing either', async ({ page }) => {
  const figure = await open(page);
  await figure.locator(`#${id}-seed`).fill('2');
  await figure.locator(`#${id}-seed`).press('Enter');
  await expect(figure).toHaveAttribute('data-status', 'ready');
  await expect(figure.locator('.zone')).toContainText('Not run with these settings yet');
  await expect(figure.locator('[data-claim], [data-preset]')).toHaveCount(0);
  await figure.getByRole('button', { name: /Seed: changed; back to 1/ }).click();
  await expect(figure).toHaveAttribute('data-stage', 'asking');
});

test('a part that does not download is told, and comes on Retry', async ({ page }) => {
  await page.route(/later[^/]*\.js/, (route) => route.abort());
  const figure = await open(page);
  await figure.locator('.zone [data-action="just-run"]').click();
  await expect(figure.getByRole('alert')).toContainText('could not be loaded');
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  await page.unroute(/later[^/]*\.js/);
  await figure.locator('[data-action="retry-parts"]').click();
  await expect(figure.locator('[data-preset]').first()).toBeVisible();
  await expect(figure.getByRole('alert')).toHaveCount(0);
});

/** What a browser's translator does to a page: every text in two font elements, now and whenever one comes. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const wrap = (root: Node) => {
      const texts: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
      for (const text of texts) {
        const parent = text.parentElement;
        if (!text.data.trim() || !parent || parent.closest('font, script, style, svg, [translate="no"]')) continue;
        const inner = document.createElement('font');
        inner.textContent = `«${text.data}»`;
        const outer = document.createElement('font');
        outer.append(inner);
        text.replaceWith(outer);
      }
    };
    wrap(document.body);
    new MutationObserver((records) => {
      for (const { target } of records) wrap(target);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });

test('a translated page tells the verdict of the run that it shows', async ({ page }) => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const figure = await open(page);
  await translate(page);
  await setSpeed(figure, 'fast');
  await figure.locator('.zone [data-answer="3"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await expect(figure.locator('.verdict')).toContainText('Holds');
  await expect(figure.locator('.said')).toContainText('So it is.');
  await expect(figure.locator('[data-step]')).toContainText('3,000');
  await figure.locator('[data-preset="sine"]').click();
  await figure.locator('.questions [data-answer="0"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
  const verdict = figure.locator('.verdict');
  await expect(verdict).toHaveCount(1);
  await expect(verdict).toHaveAttribute('data-outcome', 'fails');
  await expect(verdict).toContainText('Does not hold here');
  await expect(verdict).not.toContainText('Holds');
  await expect(figure.locator('.said')).toContainText('It came out otherwise.');
  await expect(figure.locator('.reason')).toContainText('Not with most seeds');
  await expect(figure.locator('[data-step]')).toContainText('600');
  await expect(figure.locator('[data-action="run"]')).toContainText('Run again');
  // The claim's number is that of this run too.
  const value = Number(await verdict.getAttribute('data-value'));
  expect(value).toBeLessThan(1);
  await expect(figure.locator('[data-statement] .small').last()).toContainText(`: ${Number(value.toPrecision(3))}`);
  expect(problems).toEqual([]);
});

test('where colours are the system’s own, keys keep theirs, and the run on show is marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const figure = await open(page, '?show=finished');
  const swatches = await figure
    .locator('.ramp i')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).backgroundColor));
  expect(new Set(swatches).size).toBe(swatches.length);
  // They come with what is loaded after the first verdict.
  await expect(figure.locator('[data-preset]').first()).toBeVisible();
  const widths = await figure
    .locator('[data-preset]')
    .evaluateAll((keys) => keys.map((key) => getComputedStyle(key).borderTopWidth));
  expect(widths[0]).not.toBe(widths[1]);
});
