import { expect, test } from '@playwright/test';
import { embed, figuresAwake, openFigure, runToEnd } from '../browser/figures.ts';
import { expectPicture, makingPictures } from './picture.ts';

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
        await figuresAwake(page);
        await expectPicture(page, `${name}-${size}-${colorScheme}`, { mask: [page.locator('figure')] });
      });

test('a run to the end in the page draws what the build drew', async ({ page }) => {
  await page.setViewportSize(sizes.desktop);
  const figure = await openFigure(page, embed('f-principle-1d'), 'f-principle-1d', '?show=finished');
  await expect(figure).toHaveAttribute('data-stage', 'decided');
  const panels = figure.locator('.panels').first();
  await expectPicture(panels, 'panels-f-principle-1d');
  if (makingPictures()) return;
  await openFigure(page, embed('f-principle-1d'), 'f-principle-1d');
  await runToEnd(figure);
  await expect(panels.locator('svg[data-plot]')).toHaveCount(4);
  await expectPicture(panels, 'panels-f-principle-1d');
});
