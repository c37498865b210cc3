import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { chapterPaths } from './figures.ts';

const pages = ['', ...chapterPaths, 'zh/f-principle/', 'claims/', 'references/', 'glossary/', '404.html'];

for (const path of pages)
  for (const colorScheme of path === 'f-principle/' ? (['light', 'dark'] as const) : (['light'] as const))
    test(`axe finds nothing on /${path}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`./${path}`);
      await page
        .locator('.demo-place')
        .first()
        .scrollIntoViewIfNeeded({ timeout: 1000 })
        .catch(() => {});
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
    });
