/** A chapter on paper. Ctrl+P gives no time to load anything, so all that is printed is in the page. */
import { expect, test, type Page } from '@playwright/test';

/** Width of the text on A4 with Chromium's own margins of 1 cm, in CSS pixels. */
const paperWidth = 718;

async function openOnPaper(page: Page, path: string) {
  await page.setViewportSize({ width: paperWidth, height: 1047 });
  await page.goto(path);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
}

for (const path of ['embedding/', 'zh/embedding/', 'small-start/', 'zh/small-start/']) {
  test(`${path} on paper: answers open, figures finished, nothing to press`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('.fold .folded').first()).toBeHidden();
    await openOnPaper(page, path);
    const answers = await page.locator('.fold .folded').all();
    expect(answers.length).toBeGreaterThan(0);
    for (const answer of answers) await expect(answer).toBeVisible();
    const places = await page.locator('.demo-place').all();
    for (const place of places) await expect(place.locator('.demo-paper [data-outcome]').first()).toBeVisible();
    const pressed = '.contents, .previous-next, .site-header nav, .demo-still, .run-place, .share-later, details.method';
    expect(await page.locator(pressed).filter({ visible: true }).count()).toBe(0);
  });
}
