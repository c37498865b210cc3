/** The search: loaded when opened, by the keyboard alone, in both languages, and where its index cannot be had. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.locator('dialog.search input');
const results = (page: Page) => page.locator('dialog.search [role="option"]');

/** Opens a page and its search. */
async function openSearch(page: Page, path: string, name = 'Search') {
  await page.goto(path);
  await page.getByRole('button', { name, exact: true }).click();
  await expect(field(page)).toBeFocused();
}

test('nothing of the search is loaded before it is opened', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const ofSearch = () => asked.filter((url) => /pagefind|\/(dialog|open)\./.test(url));
  await page.goto('./glossary/');
  await page.waitForLoadState('networkidle');
  expect(ofSearch()).toEqual([]);
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect.poll(ofSearch).not.toEqual([]);
});

test('by keyboard: Ctrl+K opens, arrows choose, Enter leads there, Escape gives the focus back', async ({ page }) => {
  await page.goto('./references/');
  const before = page.getByRole('link', { name: 'Glossary', exact: true });
  await before.focus();
  await page.keyboard.press('Control+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('saddle');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(before).toBeFocused();
  // Reopened, it has what was found and chosen.
  await page.keyboard.press('Control+k');
  await expect(results(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  const address = await results(page).nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(address!);
});

for (const [path, name, words, kinds] of [
  ['./', 'Search', 'frequency', ['section', 'figure', 'term']],
  ['./zh/', '搜索', '频率', ['section', 'figure', 'term']],
] as const)
  test(`finds sections, figures and terms: ${words}`, async ({ page }) => {
    await openSearch(page, path, name);
    await field(page).fill(words);
    for (const kind of kinds) await expect(page.locator(`dialog.search [data-kind="${kind}"]`).first()).toBeVisible();
    await expect(page.locator('dialog.search mark').first()).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('dialog.search').setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
  });

test('a result leads to its place', async ({ page }) => {
  await openSearch(page, './zh/', '搜索');
  await field(page).fill('频率原则');
  const term = results(page).filter({ has: page.locator('[data-kind="term"]') });
  await term.first().click();
  await expect(page).toHaveURL(/\/zh\/glossary\/#frequency-principle$/);
});

test('without the index the search says so, and Retry finds it', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await openSearch(page, './f-principle/');
  await expect(page.locator('dialog.search').getByRole('alert')).toContainText('could not be loaded');
  await page.unroute('**/pagefind/**');
  await field(page).fill('saddle');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('where even the dialog cannot be loaded, the page says so and stays', async ({ page }) => {
  await page.route(/\/_astro\/(dialog|open)\./, (route) => route.abort());
  await page.goto('./glossary/');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await expect(page.locator('.search-failed')).toHaveText('The search could not be loaded.');
  await expect(page.locator('.glossary')).toBeVisible();
});
