import { test } from '@playwright/test';
import { expectPicture } from './picture.ts';

const pages = { home: '', chapter: 'f-principle/' };
const sizes = { desktop: { width: 1440, height: 1000 }, phone: { width: 390, height: 844 } };

// The first screen of each page; the figures have their own pictures.
for (const [name, path] of Object.entries(pages))
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const)
      test(`${name}, ${size}, ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        await page.goto(`./${path}`);
        await page.waitForLoadState('networkidle');
        await expectPicture(page, `${name}-${size}-${colorScheme}`, { mask: [page.locator('figure')] });
      });
