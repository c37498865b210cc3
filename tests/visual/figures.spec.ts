/** A picture of every figure: the finished run that the page carries, wide and light, phone and dark; and one after a run in the page. */
import { expect, test, type Locator } from '@playwright/test';
import { figures, openFigure, runToEnd } from '../browser/figures.ts';
import { expectPicture } from './picture.ts';

/** Takes the page's other figures away: a picture of one needs none of the others drawn. */
async function alone(figure: Locator): Promise<Locator> {
  await figure.evaluate((element) => {
    for (const place of document.querySelectorAll<HTMLElement>('.demo-place')) place.hidden = !place.contains(element);
  });
  return figure;
}

const looks = [
  { name: 'desktop-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

for (const { id, path } of figures)
  for (const { name, viewport, colorScheme } of looks)
    test(`${id}, ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      const figure = await alone(await openFigure(page, path, id));
      await expectPicture(figure, `figure-${id}-${name}`);
    });

test('a run to the end in the page draws what the build drew', async ({ page }) => {
  await page.setViewportSize(looks[0].viewport);
  const figure = await alone(await openFigure(page, 'f-principle/', 'f-principle-1d'));
  const panels = figure.locator('.panels').first();
  await expectPicture(panels, 'panels-f-principle-1d');
  await runToEnd(figure);
  await expect(panels.locator('svg[data-plot]')).toHaveCount(4);
  await expectPicture(panels, 'panels-f-principle-1d');
});
