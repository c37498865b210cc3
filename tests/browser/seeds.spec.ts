/** The reader repeats the statistics: twenty new seeds with the settings in force, each a run that can be opened. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { embed, openFigure, setSpeed, verdicts } from './figures.ts';

const id = 'f-principle-1d';

async function decided(page: Page, figureId: string): Promise<Locator> {
  const figure = await openFigure(page, embed(figureId), figureId);
  await expect(figure.locator('[data-action="run-seeds"]')).toHaveCount(0);
  await setSpeed(figure, 'fast');
  await figure.locator('.zone [data-answer="0"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
  return figure;
}

const trials = (figure: Locator) => figure.locator('[data-trial]');

test('twenty seeds come one by one, with their rate and its interval, below the ledger’s', async ({ page }) => {
  const figure = await decided(page, 'initial-condensation');
  const claims = await figure.locator('[data-statement]').count();
  await figure.locator('[data-action="run-seeds"]').click();
  await expect(figure.locator('.seed-row progress')).toBeVisible();
  await expect(trials(figure)).toHaveCount(20);
  await expect(figure.locator('[data-action="run-seeds"]')).toHaveText('Run 20 more');
  await expect(figure.locator('.strip-of-seeds .own')).toHaveCount(20 * claims);
  await expect(figure.locator('.claims p.own').first()).toHaveText(/for (20|1\d) of 20 seeds \(95% interval: \d+% to \d+%\)/);
  expect(await trials(figure).evaluateAll((chips) => chips.map((chip) => Number(chip.textContent)))).toEqual(
    Array.from({ length: 20 }, (_, i) => 101 + i),
  );
});

test('what stands there after the verdict is for everyone, in both themes', async ({ page }) => {
  const figure = await decided(page, 'initial-condensation');
  await figure.locator('[data-action="keep"]').click();
  await figure.locator('[data-action="run-seeds"]').click();
  await expect(trials(figure)).toHaveCount(20);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  }
});

// A run of steps, and one of jobs, of which the seeds' worker does one after another.
for (const figureId of [id, 'fourier-features'])
  test(`${figureId}: a seed opens its own run, which ends with the same weights and verdict`, async ({ page }) => {
    const figure = await decided(page, figureId);
    await figure.locator('[data-action="run-seeds"]').click();
    await expect.poll(() => trials(figure).count()).toBeGreaterThanOrEqual(2);
    // The button that began it stops it, also with the keyboard.
    await expect(figure.locator('[data-action="stop-seeds"]')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(figure.locator('[data-action="run-seeds"]')).toBeFocused();
    const known = await trials(figure).count();
    expect(known).toBeLessThan(20);
    const second = trials(figure).nth(1);
    const [digest, outcome] = await Promise.all(['data-digest', 'data-outcome'].map((name) => second.getAttribute(name)));
    await second.click();
    await expect(figure.locator(`#${figureId}-seed`)).toHaveValue('102');
    await expect(figure).not.toHaveAttribute('data-status', 'finished');
    await expect(figure).toHaveAttribute('data-status', 'finished');
    await figure.locator('.share > details > summary').click();
    await expect(figure.locator('.digest code')).toHaveText(digest ?? '');
    const outcomes = (await verdicts(figure)).map((verdict) => verdict.outcome);
    expect(outcomes.every((each) => each === 'holds') ? 'holds' : 'fails').toBe(outcome);
    await expect(second).toHaveAttribute('aria-current', 'true');
    expect(await trials(figure).count()).toBe(known);
  });

test('a dot on the strip opens its run too', async ({ page }) => {
  const figure = await decided(page, 'initial-condensation');
  await figure.locator('[data-action="run-seeds"]').click();
  await expect(trials(figure)).toHaveCount(20);
  const dot = figure.locator('.strip-of-seeds .own').last();
  const seed = await dot.getAttribute('data-seed');
  await dot.click();
  await expect(figure.locator('#initial-condensation-seed')).toHaveValue(seed ?? '');
});

test('seeds belong to their settings: other settings have their own, and those of before come back', async ({ page }) => {
  const figure = await decided(page, id);
  await figure.locator('[data-preset="sine"]').click();
  await figure.locator('.questions [data-action="just-run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
  await figure.locator('[data-action="run-seeds"]').click();
  await expect(trials(figure)).toHaveCount(20);
  const failing = await figure.locator('[data-trial][data-outcome="fails"]').count();
  // The preset breaks the claim: the ledger's twenty seeds say so, and so do these.
  expect(failing).toBeGreaterThanOrEqual(16);
  await expect(figure.locator('.claims p.own').first()).toContainText(`for ${20 - failing} of 20 seeds`);
  const activation = figure.locator(`#${id}-activation`);
  await activation.selectOption('tanh');
  await expect(trials(figure)).toHaveCount(0);
  await expect(figure.locator('[data-action="run-seeds"]')).toHaveText('Run 20 seeds here');
  await activation.selectOption('sine');
  await expect(trials(figure)).toHaveCount(20);
});

test('a figure that is run meanwhile does not wait for the seeds', async ({ page }) => {
  const figure = await decided(page, id);
  await figure.locator('[data-action="run-seeds"]').click();
  await expect.poll(() => trials(figure).count()).toBeGreaterThanOrEqual(1);
  await figure.locator('[data-action="run"]').click();
  await expect(figure).not.toHaveAttribute('data-status', 'finished');
  await expect(figure).toHaveAttribute('data-status', 'finished');
  expect(await trials(figure).count()).toBeLessThan(20);
  await expect(trials(figure)).toHaveCount(20);
});
