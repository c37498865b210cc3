/** What Chinese readers see, in a Chinese face: four pages and six figures, wide and light, narrow and dark. */
import { expect, test, type Page } from '@playwright/test';
import { hasChineseFace, withoutChineseFace } from '../../scripts/chinese-face.mjs';
import { embed, figuresAwake, openFigure } from '../browser/figures.ts';
import { expectPicture } from './picture.ts';

const pages = { home: '', chapter: 'condensation/', glossary: 'glossary/', closing: 'closing/' };
/** Of each kind one: waves, a table, clocks, directions, an identity, a diagram of networks. */
const figures = ['f-principle-1d', 'parity', 'clocks', 'predict-directions', 'splitting-a-neuron', 'deep-frequency-principle'];
const looks = [
  { name: 'desktop-light', viewport: { width: 1440, height: 1000 }, colorScheme: 'light' },
  { name: 'phone-dark', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

test.skip(!hasChineseFace(), withoutChineseFace);

async function inEachLook(page: Page, compare: (look: string) => Promise<void>) {
  for (const { name, viewport, colorScheme } of looks) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    await compare(name);
  }
}

for (const [name, path] of Object.entries(pages))
  test(`${name}, in Chinese`, async ({ page }) => {
    await page.goto(`./zh/${path}`);
    await figuresAwake(page);
    await inEachLook(page, (look) => expectPicture(page, `zh-${name}-${look}`, { mask: [page.locator('figure')] }));
  });

for (const id of figures)
  test(`${id}, in Chinese`, async ({ page }) => {
    const figure = await openFigure(page, `zh/${embed(id)}`, id, '?show=finished');
    await expect(figure).toHaveAttribute('data-stage', 'decided');
    await inEachLook(page, (look) => expectPicture(figure, `zh-figure-${id}-${look}`));
  });
