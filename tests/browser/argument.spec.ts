/** The map of the argument on the closing page: claims are run there and come out as in the ledger. */
import { expect, test, type Page } from '@playwright/test';
import { readLedger } from '../../scripts/figures/disk.mjs';
import { watchWorkers, workersAtRest } from './figures.ts';

async function openMap(page: Page) {
  await page.goto('./closing/');
  const map = page.locator('.argument');
  await map.scrollIntoViewIfNeeded();
  await expect(map).toHaveAttribute('data-live', 'true');
  return map;
}

test('a claim that is run has the number of the ledger', async ({ page }) => {
  const map = await openMap(page);
  const claim = map.locator('[data-node="trained"]');
  await claim.locator('[data-action="run"]').click();
  await expect(claim).toHaveAttribute('data-outcome', 'holds');
  const verdict = map.locator('.detail [data-claim="trained-beats-constructed"]');
  await expect(verdict).toContainText('times less');
  expect(Number(await verdict.getAttribute('data-value'))).toBe(readLedger('constructed-vs-trained')?.seeds[0]?.values[0]);
  await map.locator('[data-action="next-seed"]').click();
  await expect(claim).not.toHaveAttribute('data-outcome');
  await claim.locator('[data-action="run"]').click();
  await expect(map.locator('.detail').getByRole('link', { name: 'seed 2' })).toHaveAttribute('href', /demo=.*&seed=2&v=/);
  await page.locator('#argument-seed').fill('1');
  await page.locator('#argument-seed').press('Enter');
  await expect(claim).toHaveAttribute('data-outcome', 'holds');
});

test('the check runs one claim after another, and can be cancelled', async ({ page }) => {
  await watchWorkers(page);
  const map = await openMap(page);
  await map.locator('[data-action="check"]').click();
  await expect(map.locator('[data-outcome="holds"]').nth(1)).toBeVisible();
  await expect(map.locator('.progress')).toContainText(/\d+ of \d+ checked, \d+ hold/);
  await map.locator('[data-action="check"]').click();
  await expect(map.getByRole('status')).toContainText(/Seed 1, cancelled: (\d+) of the \1 claims checked hold/);
  const done = await map.locator('[data-outcome]').count();
  await workersAtRest(page);
  expect(await map.locator('[data-outcome]').count()).toBe(done);
});

test('a claim whose code does not come says so, and can be tried again', async ({ page }) => {
  const map = await openMap(page);
  await page.route(/worker-[^/]*\.js/, (route) => route.abort());
  const claim = map.locator('[data-node="trained"]');
  await claim.locator('[data-action="run"]').click();
  await expect(claim.getByRole('alert')).toContainText('Retry');
  await expect(map.locator('.detail')).toContainText('could not be loaded');
  await page.unroute(/worker-[^/]*\.js/);
  await claim.getByRole('button', { name: /^Retry/ }).click();
  await expect(claim).toHaveAttribute('data-outcome', 'holds');
});

test('a claim that has the focus shows its lines, and the words beside the map', async ({ page }) => {
  const map = await openMap(page);
  const label = map.getByRole('button', { name: 'Slow waves are learned first', exact: true });
  await label.focus();
  await expect(map.locator('.detail')).toContainText('explained by Slow waves pull harder on the weights');
  await expect(map.locator('[data-node="effective"]')).toHaveClass(/dim/);
  await expect(map.locator('[data-node="pull"]')).not.toHaveClass(/dim/);
  await page.keyboard.press('Enter');
  await expect(label).toHaveAttribute('aria-pressed', 'true');
  await map.locator('.detail').getByRole('link', { name: 'Slow waves pull harder' }).click();
  await expect(map.getByRole('button', { name: 'Slow waves pull harder on the weights', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const width of [390, 1400])
    test(`everything can be read, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('./closing/');
      const claim = page.locator('[data-node="parity"]');
      const held = readLedger('parity')?.seeds.filter(({ holds }) => holds[0]).length;
      await expect(claim).toContainText(`${held} of 100 seeds`);
      await expect(claim.getByRole('link', { name: /^Figure \d+\.1$/ })).toHaveAttribute('href', /parity\/\?demo=parity#parity/);
      await claim.locator('summary').click();
      await expect(claim).toContainText('the network is worse than a coin on the others');
      await expect(claim.getByText('limits', { exact: true })).toBeVisible();
      await expect(page.locator('[data-action="check"]')).toBeHidden();
    });
});
