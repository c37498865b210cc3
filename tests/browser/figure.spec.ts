/** The furniture of a figure, on the first one: controls, permalinks, failures, keyboard, no JavaScript. */
import { expect, test, type Page } from '@playwright/test';
import {
  embed,
  figures,
  killWorker,
  openFigure,
  runToEnd,
  setSpeed,
  shiftOf,
  verdicts,
  watchShifts,
  watchWorkers,
  workersAtRest,
} from './figures.ts';

const id = 'f-principle-1d';
const path = 'f-principle/';
const open = (page: Page, query = '') => openFigure(page, embed(id), id, query);

test('runs, pauses, steps, goes back and forth, and resets', async ({ page }) => {
  await watchWorkers(page);
  const figure = await open(page);
  const step = async () => Number(await figure.locator('[data-step]').getAttribute('data-step'));
  await setSpeed(figure, 'slow');
  await figure.locator('[data-action="run"]').click();
  await expect.poll(step).toBeGreaterThan(10);
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'paused');
  await workersAtRest(page);
  const paused = await step();
  await figure.locator('[data-action="step"]').click();
  await expect.poll(step).toBe(paused + 1);
  await figure.locator('[data-action="step"]').click();
  await expect.poll(step).toBe(paused + 2);
  const scrub = figure.locator('.scrub');
  await scrub.focus();
  await page.keyboard.press('Home');
  await expect.poll(step).toBe(0);
  await page.keyboard.press('End');
  await expect.poll(step).toBe(paused + 2);
  await figure.locator('[data-action="reset"]').click();
  await expect(figure).toHaveAttribute('data-status', 'idle');
  await expect.poll(step).toBe(0);
});

test('changing a parameter during a run starts it anew; what changed is seen and taken back', async ({ page }) => {
  const figure = await open(page);
  await setSpeed(figure, 'slow');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'running');
  await figure.locator(`#${id}-activation`).selectOption('relu');
  await expect(figure).toHaveAttribute('data-status', 'running');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'paused');
  await figure.getByRole('button', { name: /Activation: changed; back to tanh/ }).click();
  await expect(figure.locator(`#${id}-activation`)).toHaveValue('tanh');
});

test('a permalink gives the same run, bit for bit', async ({ page, context, browserName }) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await open(page, `?demo=${id}&activation=relu&initScale=1&seed=7`);
  await expect(figure.locator(`#${id}-activation`)).toHaveValue('relu');
  await runToEnd(figure);
  await figure.locator('.share summary').first().click();
  const digest = await figure.locator('.digest code').textContent();
  await figure.locator('[data-action="share"]').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('activation=relu&initScale=1&seed=7&v=');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(figure).toHaveAttribute('data-live', 'true');
  await runToEnd(figure);
  await figure.locator('.share summary').first().click();
  await expect(figure.locator('.digest code')).toHaveText(digest ?? '');
});

test('a mangled permalink says what was wrong and what was used, and still runs', async ({ page }) => {
  const figure = await open(page, `?demo=${id}&width=NaN&depth=99&colour=red&target=1:5&learningRate=`);
  const problems = figure.locator('.problems li');
  await expect(problems).toHaveCount(5);
  await expect(problems.nth(0)).toHaveText('width: “NaN” is not a number; 64 is used instead.');
  await expect(problems.nth(1)).toHaveText('depth: 99 is above the largest value 4; 4 is used instead.');
  await expect(problems.nth(2)).toHaveText('This figure has no parameter “colour”; it was left out.');
  await runToEnd(figure);
});

test('a link to a figure that the page does not have says so', async ({ page }) => {
  await page.goto(`./${path}?demo=no-such-figure`);
  await expect(page.getByRole('alert')).toContainText('no figure named “no-such-figure”');
});

test('a page that embeds a figure needs no name of it in its address', async ({ page }) => {
  const figure = await open(page, '?width=100&seed=7');
  await expect(figure.locator(`#${id}-seed`)).toHaveValue('7');
  await expect(page.locator('.embed-source a')).toHaveAttribute('href', `/f-principle/#${id}`);
});

test('the code for a frame shows the figure alone, with the settings on show', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openFigure(page, `zh/${path}`, id, `?demo=${id}&width=100&seed=7`);
  await figure.locator('[data-action="embed"]').click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  await page.setContent(code);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator(`#${id}-width`)).toHaveAttribute('aria-valuetext', '100');
  await expect(frame.locator(`#${id}-seed`)).toHaveValue('7');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('a figure that cannot come to life stays a picture, says so, and can be tried again', async ({ page }) => {
  await page.route('**/posters/*.json*', (route) => route.abort());
  await page.goto(`./${embed(id)}`);
  const message = page.locator('.demo-failure');
  // Its words are in the page from the first, hidden.
  await expect(message).toBeVisible();
  await expect(message).toContainText('could not be loaded');
  await expect(page.locator(`[data-figure="${id}"] svg[data-plot]`)).toHaveCount(4);
  await page.unroute('**/posters/*.json*');
  await message.getByRole('button', { name: 'Retry' }).click();
  await expect(page.locator(`figure[data-figure="${id}"]`)).toHaveAttribute('data-live', 'true');
  await expect(message).toBeHidden();
});

test('a worker that dies leaves a message, the page intact, and Retry works', async ({ page }) => {
  await watchWorkers(page);
  const figure = await open(page);
  await setSpeed(figure, 'slow');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'running');
  await killWorker(page);
  await expect(figure).toHaveAttribute('data-status', 'failed');
  await expect(figure.getByRole('alert')).toContainText('could not be loaded');
  await expect(figure.locator('svg[data-plot]').first()).toBeVisible();
  await figure.locator('[data-action="retry"]').click();
  await expect(figure).toHaveAttribute('data-status', /running|finished/);
});

test('training code that does not download leaves a message and Retry', async ({ page }) => {
  await page.route(/worker-[^/]*\.js/, (route) => route.abort());
  const figure = await open(page);
  await figure.locator('[data-action="run"]').click();
  await expect(figure.getByRole('alert')).toContainText('could not be loaded');
  await page.unroute(/worker-[^/]*\.js/);
  await figure.locator('[data-action="retry"]').click();
  await expect(figure).toHaveAttribute('data-status', /running|finished/);
});

test('without WebAssembly SIMD TensorFlow.js trains, and says so', async ({ page }) => {
  // A worker's own globals can be changed only from inside it: its script is given a first line.
  await page.route(/worker-[^/]*\.js/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `WebAssembly.validate = () => false;\n${await response.text()}` });
  });
  const figure = await open(page);
  await figure.locator('[data-action="run"]').click();
  await expect(figure.locator('.status').first()).toContainText('no WebAssembly SIMD');
  await expect.poll(async () => Number(await figure.locator('[data-step]').getAttribute('data-step'))).toBeGreaterThan(3);
});

test('the reader may choose TensorFlow.js, and the claim comes out the same', async ({ page }) => {
  const figure = await open(page, `?demo=${id}&activation=relu&initScale=1&width=16&steps=1000&engine=tfjs`);
  await figure.locator('.settings summary').click();
  await expect(figure.locator(`#${id}-engine`)).toHaveValue('tfjs');
  await setSpeed(figure, 'fast');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
  expect((await verdicts(figure))[0]?.outcome).toBe('holds');
});

test('the keyboard alone is enough', async ({ page }) => {
  const figure = await open(page);
  await setSpeed(figure, 'slow');
  await figure.locator('.panels').first().focus();
  await page.keyboard.press('Space');
  await expect(figure).toHaveAttribute('data-status', 'running');
  await page.keyboard.press('Space');
  await expect(figure).toHaveAttribute('data-status', 'paused');
  await setSpeed(figure, 'fast');
  await figure.locator('[data-preset="relu"]').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  for (let i = 0; i < 10 && !(await figure.locator('.questions [data-answer="0"]').evaluate((key) => key.matches(':focus'))); i++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await expect(figure.locator('.said')).toContainText('Breaks');
  await figure.locator('[data-action="run"]').focus();
  for (let i = 0; i < 60; i++) await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('a value that is there already changes nothing; an arrow always reaches the next', async ({ page }) => {
  const figure = await openFigure(page, embed('saddle-escape'), 'saddle-escape', '?show=finished');
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  const seed = figure.locator('#saddle-escape-seed');
  await seed.fill('1');
  await seed.press('Enter');
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  for (const slider of await figure.locator('input[type="range"]:not(.scrub):visible').all()) {
    const value = () => slider.getAttribute('aria-valuetext');
    const before = await value();
    await slider.focus();
    await slider.press(
      (await slider.evaluate((input: HTMLInputElement) => input.value === input.max)) ? 'ArrowLeft' : 'ArrowRight',
    );
    await expect.poll(value).not.toBe(before);
  }
});

test('a wheel over a number scrolls the page and leaves the number', async ({ page }) => {
  const figure = await open(page, '?seed=42');
  const seed = figure.locator(`#${id}-seed`);
  await page.setViewportSize({ width: 1280, height: 500 });
  await figure.locator('.sides button').nth(1).click();
  await seed.scrollIntoViewIfNeeded();
  await seed.focus();
  await seed.hover();
  const before = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, -60);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(before);
  await expect(seed).toHaveValue('42');
});

test('the picture can be taken away as SVG and as PNG, the parameters as JSON', async ({ page }) => {
  const figure = await open(page);
  await figure.locator('[data-action="take"]').click();
  await figure.locator('.share summary').first().click();
  for (const kind of ['svg', 'png', 'json']) {
    const [download] = await Promise.all([page.waitForEvent('download'), figure.locator(`[data-action="${kind}"]`).click()]);
    expect(download.suggestedFilename()).toBe(`${id}.${kind}`);
    const stream = await download.createReadStream();
    let size = 0;
    for await (const chunk of stream) size += (chunk as Buffer).length;
    expect(size).toBeGreaterThan(kind === 'json' ? 100 : 10_000);
  }
});

test('leaving the view pauses, coming back goes on', async ({ page }) => {
  const figure = await open(page);
  await setSpeed(figure, 'slow');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'running');
  await page.evaluate(() => {
    document.body.style.paddingBottom = '5000px';
    window.scrollTo(0, document.body.scrollHeight);
  });
  await expect(figure).toHaveAttribute('data-status', 'hidden');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-status', /running|finished/);
});

test('what a run needs is on its way before Run is pressed', async ({ page }) => {
  const figure = await open(page);
  const worker = page.waitForRequest(/worker-[^/]*\.js/);
  await figure.locator('[data-action="run"]').hover();
  await worker;
  await expect(figure).toHaveAttribute('data-status', 'idle');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the finished figure, its verdict and its caption are there', async ({ page }) => {
    await page.goto(`./${path}`);
    const place = page.locator(`.demo-place#${id}`);
    const figure = place.locator('.finished');
    await expect(place.locator('.demo-root')).toBeHidden();
    await expect(figure.locator('svg[data-plot]')).toHaveCount(4);
    await expect(figure.locator('[data-outcome="holds"]')).toBeVisible();
    await expect(figure.locator('figcaption')).toBeVisible();
    await expect(place.locator('.demo-still')).toContainText('trained when the page was built');
  });
});

test('nothing moves when the figure wakes', async ({ page }) => {
  await page.goto(`./${path}`);
  // Fonts that arrive late are another matter; the figure is still asleep below the view.
  await page.evaluate(() => document.fonts.ready);
  await watchShifts(page, false);
  const figure = page.locator(`figure[data-figure="${id}"]`);
  await expect(figure).toHaveAttribute('data-live', 'false');
  await figure.evaluate((element) => element.scrollIntoView());
  await expect(figure).toHaveAttribute('data-live', 'true');
  expect(await shiftOf(page)).toBe(0);
});

test('two figures started at once both finish, whatever the number of cores', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 4200 });
  const started = [];
  for (const other of figures.filter((entry) => entry.path === path).slice(0, 2)) {
    started.push(await openFigure(page, path, other.id));
  }
  expect(started.length).toBe(2);
  for (const figure of started) {
    await expect(figure).toHaveAttribute('data-live', 'true');
    await setSpeed(figure, 'fast');
    await figure.locator('[data-action="run"]').click();
  }
  // Both in view: what is out of view pauses.
  await started[0]?.evaluate((element) => element.scrollIntoView());
  for (const figure of started) await expect(figure).toHaveAttribute('data-status', 'finished');
});
