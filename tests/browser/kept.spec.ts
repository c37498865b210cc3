/** A run that is kept stays beside the next ones, in this visit and the next; what cannot be shown any more says so. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { choosePreset, embed, openFigure, setSpeed } from './figures.ts';

const id = 'f-principle-1d';
const key = `kept/${id}`;

async function decided(page: Page): Promise<Locator> {
  // To the same address a browser would not leave the page.
  await page.goto('about:blank');
  const figure = await openFigure(page, embed(id), id);
  await expect(figure.locator('[data-action="keep"]')).toHaveCount(0);
  await setSpeed(figure, 'fast');
  await figure.locator('.zone [data-answer="0"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
  return figure;
}

/** What the panels of the first, or of the kept run, draw: their marks and letters. */
const drawing = (figure: Locator, panels: string) =>
  figure.locator(panels).evaluate((element) => ({
    marks: [...element.querySelectorAll('svg path')].map((path) => path.getAttribute('d')),
    words: (element as HTMLElement).innerText,
  }));

const own = '.panels >> nth=0';
const kept = '.kept-run .panels';
const stored = (page: Page) => page.evaluate((name) => localStorage.getItem(name), key);
/** Puts something else in the place of what is stored. */
const store = (page: Page, change: Record<string, unknown>) =>
  page.evaluate(
    ([name, more]) =>
      localStorage.setItem(
        name as string,
        JSON.stringify({ ...(JSON.parse(localStorage.getItem(name as string)!) as object), ...(more as object) }),
      ),
    [key, change] as const,
  );

test('a kept run stays below the next one, what differs is named, and one press puts it in its place', async ({ page }) => {
  const figure = await decided(page);
  const first = await drawing(figure, own);
  await figure.locator('[data-action="keep"]').click();
  await expect(figure.locator('.differs')).toHaveText('The kept run has the same settings.');
  await choosePreset(figure, 'sine');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await expect(figure.locator('.differs')).toContainText('Activation tanh instead of sine; Initial scale 1.5 instead of 6');
  await expect(figure.locator('.kept-run .outcome')).toContainText('Holds');
  const second = await drawing(figure, own);
  expect(second.words).not.toBe(first.words);
  await figure.locator('[data-kept="place"]').click();
  expect((await drawing(figure, own)).words).toBe(first.words);
  await expect(figure.locator('.kept-run')).toHaveCount(0);
  await figure.locator('[data-kept="place"]').click();
  expect(await drawing(figure, own)).toEqual(second);
  // A run that begins is what there is to see.
  await figure.locator('[data-kept="place"]').click();
  await figure.locator('[data-action="run"]').click();
  await expect(figure.locator('[data-kept="place"]')).toHaveAttribute('aria-pressed', 'false');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await figure.locator('[data-action="drop-kept"]').click();
  await expect(figure.locator('.kept-run')).toHaveCount(0);
  expect(await stored(page)).toBeNull();
});

test('it survives the page: after the next answer it is there, folded, and looks as it did', async ({ page }) => {
  let figure = await decided(page);
  await figure.locator('[data-action="keep"]').click();
  const before = await drawing(figure, kept);
  figure = await decided(page);
  await expect(figure.locator('.kept-run')).toHaveCount(0);
  await figure.locator('[data-kept="below"]').click();
  expect((await drawing(figure, kept)).words).toBe(before.words);
  await expect(figure.locator('.kept-run svg path')).toHaveCount(before.marks.length);
});

test('a kept run of an older version of the experiment says so, and runs again', async ({ page }) => {
  let figure = await decided(page);
  await choosePreset(figure, 'sine');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await figure.locator('[data-action="keep"]').click();
  await store(page, { version: 0 });
  figure = await decided(page);
  await expect(figure.locator('.differs')).toContainText('of version 0 of this experiment');
  await expect(figure.locator('[data-kept]')).toHaveCount(0);
  await figure.locator('[data-action="kept-again"]').click();
  await expect(figure.locator(`#${id}-activation`)).toHaveValue('sine');
  await expect(figure).not.toHaveAttribute('data-status', 'finished');
  await expect(figure).toHaveAttribute('data-status', 'finished');
});

test('one that cannot be drawn any more says so, and the figure works on', async ({ page }) => {
  let figure = await decided(page);
  await figure.locator('[data-action="keep"]').click();
  await store(page, { frame: { step: 1, measures: {} } });
  figure = await decided(page);
  await expect(figure.locator('.differs')).toContainText('can no longer be drawn');
  await expect(figure.locator('[data-kept]')).toHaveCount(0);
  await choosePreset(figure, 'sine');
  await expect(figure).toHaveAttribute('data-status', 'finished');
});

test('what is stored and no kept run counts as none; refused storage is told', async ({ page }) => {
  await page.goto('./');
  await page.evaluate((name) => localStorage.setItem(name, '{"kept":'), key);
  const figure = await decided(page);
  await expect(figure.locator('[data-action="keep"]')).toHaveText('Keep this run');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await figure.locator('[data-action="keep"]').click();
  await expect(figure.locator('.kept-row')).toContainText('does not let the page keep anything');
  await expect(figure.locator('.kept-run')).toBeVisible();
});

test('a link to two runs trains the one, keeps it for the visit, and trains the other beside it; what was kept before is not lost', async ({
  page,
}) => {
  let figure = await decided(page);
  await figure.locator('[data-action="keep"]').click();
  const before = await stored(page);
  await page.goto('about:blank');
  figure = await openFigure(page, embed(id), id, `?width=50&beside=${encodeURIComponent('width=20')}`);
  await expect(figure.locator('.differs')).toHaveText('The kept run: Width 20 instead of 50.');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await expect(figure.locator('.kept-run .outcome').first()).toContainText('Holds');
  expect(await stored(page)).toBe(before);
  // What cannot be used is told, and the rest is done.
  figure = await openFigure(page, embed(id), id, `?width=50&beside=${encodeURIComponent('width=20&wdith=3')}`);
  await expect(figure.locator('.problems')).toContainText('wdith');
  await expect(figure.locator('.differs')).toHaveText('The kept run: Width 20 instead of 50.');
});

test('a cause in the text leads to its two runs, side by side', async ({ page }) => {
  await page.goto('./order/');
  const cause = page.locator('.switch').filter({ hasText: 'Dimension d' });
  await expect(cause).toContainText('2, the plane: so in 20 of 20 seeds');
  await cause.getByRole('link', { name: 'Run both' }).press('Enter');
  const figure = page.locator('figure[data-figure="critical-rate"]');
  await expect(figure.locator('.differs')).toHaveText('The kept run: Dimension d 2, the plane instead of 1, a line.');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await expect(figure.locator('.zone')).toContainText('Holds');
  await expect(figure.locator('.kept-run .outcome').first()).toContainText('Does not hold');
});
