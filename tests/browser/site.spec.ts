import { gzipSync } from 'node:zlib';
import { expect, test, type Response } from '@playwright/test';
import { chapterCount, chapterPaths, figuresAwake, openFigure, shiftOf, watchShifts } from './figures.ts';

test('each page leads to itself in the other language', async ({ page }) => {
  await page.goto('./references/');
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/references\/$/);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/[^h]\/references\/$/);
});

test('the switch of language keeps the place, and the settings and the run of the figure in view', async ({ page }) => {
  const figure = await openFigure(page, 'parity/', 'parity', '?demo=parity&seed=7');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  const verdict = await figure.locator('.verdict').first().textContent();
  await figure.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 100));

  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/parity\/\?demo=parity&seed=7&v=\d+&show=finished#parity$/);
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  await expect(figure).toBeInViewport();

  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL(/[^h]\/parity\/\?demo=parity&seed=7&v=\d+&show=finished#parity$/);
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  expect(await figure.locator('.verdict').first().textContent()).toBe(verdict);
});

test('settings that were not run are not run in the other language', async ({ page }) => {
  const figure = await openFigure(page, 'parity/', 'parity', '?demo=parity&seed=7');
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/parity\/\?demo=parity&seed=7&v=\d+#parity$/);
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(figure).not.toHaveAttribute('data-stage', 'decided');
});

test('the switch of language keeps the place in the text', async ({ page }) => {
  await page.goto('./condensation/');
  const heading = page.locator('main h2').nth(4);
  await heading.evaluate((element) => window.scrollBy(0, element.getBoundingClientRect().top - 0.5));
  await page.getByRole('link', { name: '中文', exact: true }).click();
  await expect(page).toHaveURL(/\/zh\/condensation\/$/);
  const top = () =>
    page
      .locator('main h2')
      .nth(4)
      .evaluate((element) => Math.abs(element.getBoundingClientRect().top));
  await expect.poll(top).toBeLessThan(60);
});

test('the home page lists the chapters in order, those to come without a link', async ({ page }) => {
  await page.goto('./');
  const titles = page.locator('.chapter-list h3');
  await expect(titles).toHaveCount(chapterCount);
  await expect(titles.first()).toContainText('The puzzle');
  await expect(titles.last()).toContainText('What it adds up to');
  for (const item of await page.locator('.chapter-list li').all()) {
    const planned = await item.evaluate((element) => element.classList.contains('planned'));
    await expect(item.locator('a')).toHaveCount(planned ? 0 : 1);
  }
  await page.getByRole('link', { name: 'The Frequency Principle' }).click();
  await expect(page).toHaveURL(/\/f-principle\/$/);
});

test('a chapter without a Chinese text shows the English one, says so, and marks its language', async ({ page }) => {
  await page.goto('./zh/f-principle/');
  const text = page.locator('article');
  test.skip((await text.getAttribute('lang')) === null, 'the chapter is translated');
  await expect(text).toHaveAttribute('lang', 'en');
  await expect(page.locator('.notice')).toContainText('英文');
  await expect(page.locator('.contents')).toContainText('目录');
});

test('the theme follows the system, then the reader, and is remembered', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('./');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper()).not.toBe(dark);
  await page.getByRole('button', { name: 'Light or dark' }).click();
  expect(await paper()).toBe(dark);
  await page.goto('./references/');
  expect(await paper()).toBe(dark);
});

test('a term shows its definition when pressed and hides it on Escape', async ({ page }) => {
  await page.goto('./f-principle/');
  const term = page.getByRole('button', { name: 'frequency', exact: true });
  // Away from the window's foot, where it would stand above.
  await term.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await term.focus();
  await page.keyboard.press('Enter');
  const definition = page.locator('.definition').first();
  await expect(definition).toBeVisible();
  const [a, b] = [(await term.boundingBox())!, (await definition.boundingBox())!];
  expect(Math.abs(b.y - (a.y + a.height))).toBeLessThan(24);
  await page.keyboard.press('Escape');
  await expect(definition).toBeHidden();
});

test('numbers: the figure, the reference to it, the exercise, the citations', async ({ page }) => {
  await page.goto('./f-principle/');
  await expect(page.locator('.figure-ref').first()).toHaveText(/^Figure\s2\.1$/);
  await expect(page.locator('.exercise .block-label').first()).toHaveText('Exercise 2.1');
  await page.locator('.cite a', { hasText: 'Xu et al.' }).first().click();
  await expect(page.locator('.references li:target')).toContainText('Training behavior');
  await expect(page.locator('.katex').first()).toBeVisible();
});

test('the contents mark the section being read', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  await page.goto('./f-principle/');
  await page.getByRole('link', { name: 'What happened' }).click();
  await expect(page.locator('.contents [aria-current="location"]')).toHaveText('What happened');
});

test('an address of what has moved to another chapter leads there, with its settings', async ({ page }) => {
  await page.goto('./f-principle/?demo=parity&seed=7#parity');
  await expect(page).toHaveURL(/[^h]\/parity\/\?demo=parity&seed=7#parity$/);
  await expect(page.locator('#parity-seed')).toHaveValue('7');
  await page.goto('./zh/parity/#jacobi-factor');
  await expect(page).toHaveURL(/\/zh\/(?!parity)[\w-]+\/#jacobi-factor$/);
  // What is nowhere, cannot be read, or whose list does not come leaves the reader where they are, without an error.
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (const anchor of ['nowhere', '%E4%A', 'jacobi-factor']) {
    if (anchor === 'jacobi-factor') await page.route('**/where.json', (route) => route.abort());
    await page.goto('about:blank');
    await page.goto(`./parity/#${anchor}`);
    await page.waitForLoadState('networkidle');
    expect(page.url()).toMatch(new RegExp(`/parity/#${anchor}$`));
  }
  expect(errors).toEqual([]);
});

test('an address that leads nowhere', async ({ page }) => {
  const response = await page.goto('./nowhere/');
  expect(response!.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
});

for (const path of ['', ...chapterPaths])
  test(`at most 60 kB of JavaScript before the first Run: /${path}`, async ({ page }) => {
    const scripts: Response[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response);
    });
    await page.goto(`./${path}`);
    const first = page.locator('figure.demo').first();
    if ((await first.count()) > 0) await first.scrollIntoViewIfNeeded();
    await figuresAwake(page);
    // That nothing more is loaded can only be seen by waiting.
    await page.waitForLoadState('networkidle');
    const inline = await page.locator('script:not([src]):not([type="application/json"])').allTextContents();
    const texts = [...(await Promise.all(scripts.map((response) => response.body()))), ...inline];
    const total = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
    test.info().annotations.push({ type: 'JavaScript before Run', description: `${(total / 1000).toFixed(1)} kB gzipped` });
    expect(total).toBeLessThanOrEqual(60_000);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('everything can be read', async ({ page }) => {
    await page.goto('./f-principle/');
    await expect(page.locator('h1')).toHaveText('The Frequency Principle');
    await expect(page.locator('figure.finished svg').first()).toBeVisible();
    await page.locator('.exercise summary').first().click();
    await expect(page.locator('.exercise .folded').first()).toBeVisible();
    await page.getByRole('button', { name: 'frequency', exact: true }).click();
    await expect(page.locator('.definition').first()).toBeVisible();
  });
});

for (const path of ['', 'f-principle/'])
  test(`/${path} does not move when its faces arrive late`, async ({ page }) => {
    let arrive = () => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/*.woff2', async (route) => {
      await late;
      await route.continue();
    });
    await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
    await page.evaluate(
      () => new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })),
    );
    await watchShifts(page, true);
    arrive();
    const loaded = () => [...document.fonts].filter(({ status }) => status === 'loaded').length;
    await expect.poll(() => page.evaluate(loaded)).toBeGreaterThan(1);
    await page.evaluate(() => document.fonts.ready);
    await figuresAwake(page);
    const shift = await shiftOf(page);
    test.info().annotations.push({ type: 'layout shift', description: shift.toFixed(4) });
    expect(shift).toBeLessThan(0.05);
  });
