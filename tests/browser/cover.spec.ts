/** The home page as a cover, its chapters as pictures, and the pictures beside links to the pages. */
import { inflateSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { chapterPaths, figures, figuresAwake } from './figures.ts';

const windows = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];

for (const path of ['', 'zh/']) {
  test.describe(`/${path}`, () => {
    for (const viewport of windows)
      test(`title and live picture are in the first screen at ${viewport.width} x ${viewport.height}`, async ({ page }) => {
        await page.setViewportSize(viewport);
        await page.goto(`./${path}`);
        await figuresAwake(page);
        for (const part of ['h1', '.lead', '[data-answer]', '.cover-figure [data-principal] svg.area']) {
          const box = (await page.locator(part).first().boundingBox())!;
          expect(box.y + box.height, `foot of ${part}`).toBeLessThanOrEqual(viewport.height);
        }
      });

    test('a touch of the picture begins the run, one beside it does not', async ({ page }) => {
      await page.goto(`./${path}`);
      await figuresAwake(page);
      const figure = page.locator('.cover-figure figure');
      await figure.locator('.zone').click({ position: { x: 5, y: 5 } });
      await expect(figure).toHaveAttribute('data-stage', 'asking');
      await figure.locator('[data-principal] svg[role="img"]').click();
      await expect(figure).not.toHaveAttribute('data-stage', 'asking');
    });

    test('every chapter that can be read has a picture, drawn, in both themes', async ({ page }) => {
      await page.goto(`./${path}`);
      const pictures = page.locator('.chapter-list .picture');
      await expect(pictures).toHaveCount(chapterPaths.length);
      const seen = new Set<string>();
      // As the system has it, and as the reader chose.
      for (const [colorScheme, chosen] of [['light'], ['dark'], ['light', 'dark'], ['dark', 'light']] as const) {
        await page.emulateMedia({ colorScheme });
        await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), chosen ?? '');
        const all = await drawn(page);
        seen.add(JSON.stringify(all.map(({ colours }) => colours)));
        for (const { marks, width, height, inks } of all) {
          expect(marks).toBeGreaterThan(2);
          expect(width).toBeGreaterThan(200);
          expect(height).toBeGreaterThan(100);
          expect(inks).toBeGreaterThan(0);
        }
      }
      expect(seen.size, 'two themes').toBe(2);
    });

    test('the cards fit a phone, and each leads to its chapter by one link', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`./${path}`);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      await expect(page.locator('.chapter-list a')).toHaveCount(chapterPaths.length);
      const first = page.locator('.chapter-list .picture').first();
      await first.scrollIntoViewIfNeeded();
      const box = (await first.boundingBox())!;
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      await expect(page).toHaveURL(new RegExp(`/${path}${chapterPaths[0]}$`));
    });
  });
}

/** Of each picture: its marks, what they take up together, and how many colours of theirs are not the paper's. */
const drawn = (page: Page) =>
  page.locator('.chapter-list .picture').evaluateAll((pictures) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    return pictures.map((picture) => {
      const marks = [...picture.querySelectorAll('path, line, rect, circle, image')];
      const boxes = marks.map((mark) => mark.getBoundingClientRect());
      const side = (low: 'left' | 'top', high: 'right' | 'bottom') =>
        Math.max(...boxes.map((box) => box[high])) - Math.min(...boxes.map((box) => box[low]));
      const colours = marks.flatMap((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return mark.tagName === 'image' ? ['image'] : [fill, stroke];
      });
      return {
        marks: marks.length,
        width: side('left', 'right'),
        height: side('top', 'bottom'),
        colours,
        // Black is what a colour comes to that the browser does not understand.
        inks: new Set(colours.filter((colour) => !['none', paper, 'rgb(0, 0, 0)'].includes(colour))).size,
      };
    });
  });

const content = (page: Page, property: string) => page.locator(`meta[property="${property}"]`).getAttribute('content');

/** Width, height and different values among the bytes of a PNG's lines. */
function measured(png: Buffer) {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    values: new Set(inflateSync(Buffer.concat(parts))).size,
  };
}

test('each page names a picture of its own for links', async ({ page }) => {
  const own = [...chapterPaths, ...figures.map(({ id }) => `embed/${id}/`)];
  const seen = new Set<string>();
  for (const path of ['', ...own]) {
    const html = await (await page.request.get(`./${path}`)).text();
    const tag = (property: string) => new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const image = tag('og:image');
    expect(image, path).toMatch(/^https:\/\//);
    expect(seen, `${path} has the picture of another page`).not.toContain(image);
    seen.add(image);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(tag('og:image:alt'), path).not.toBe('');
    const { width, height, values } = measured(await (await page.request.get(new URL(image).pathname)).body());
    expect([String(width), String(height)]).toEqual([tag('og:image:width'), tag('og:image:height')]);
    expect([width, height]).toEqual([1200, 630]);
    expect(values, `${image} is not blank`).toBeGreaterThan(30);
  }
});

test('a link to a Chinese page says so in Chinese; pages without a picture of their own take the home page’s', async ({
  page,
}) => {
  await page.goto('./zh/parity/');
  expect(await content(page, 'og:locale')).toBe('zh_CN');
  expect(await content(page, 'og:title')).toBe('奇偶函数');
  expect(await content(page, 'og:image:alt')).toMatch(/\p{Script=Han}/u);
  expect(new URL((await content(page, 'og:url'))!).pathname).toMatch(/\/zh\/parity\/$/);
  await page.goto('./glossary/');
  expect(await content(page, 'og:image')).toMatch(/\/og\/home\.png$/);
});
