/** A picture of every figure: the finished run that the page carries, wide and light, phone and dark; and one after a run in the page. */
import { expect, test } from '@playwright/test';
import { embed, figures, openFigure, runToEnd } from '../browser/figures.ts';
import { expectPicture } from './picture.ts';

const looks = [
  { name: 'desktop-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const { id } of figures)
  for (const { name, viewport, colorScheme } of looks)
    test(`${id}, ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const figure = await openFigure(page, embed(id), id);
      await expectPicture(figure, `figure-${id}-${name}`);
    });

test('a run to the end in the page draws what the build drew', async ({ page }) => {
  await page.setViewportSize(looks[0].viewport);
  const figure = await openFigure(page, embed('f-principle-1d'), 'f-principle-1d');
  const panels = figure.locator('.panels').first();
  await expectPicture(panels, 'panels-f-principle-1d');
  await runToEnd(figure);
  await expect(panels.locator('svg[data-plot]')).toHaveCount(4);
  await expectPicture(panels, 'panels-f-principle-1d');
});
