/** The reader's own picture in f-principle-image: it is read in the page, carried by the link, and a wrong file gets a message. */
import { expect, test } from '@playwright/test';
import { embed, figures, openFigure } from './figures.ts';

const id = 'f-principle-image';
const place = figures.find((figure) => figure.id === id);

/** A BMP of 40 x 40 pixels, light at the top and dark below. */
function bitmap(): Buffer {
  const side = 40;
  const file = Buffer.alloc(54 + 3 * side * side);
  file.write('BM');
  for (const [at, value] of [
    [2, file.length],
    [10, 54],
    [14, 40],
    [18, side],
    [22, side],
    [34, 3 * side * side],
  ] as const)
    file.writeUInt32LE(value, at);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  for (let i = 0; i < side * side; i++) file.fill(6 * Math.floor(i / side), 54 + 3 * i, 57 + 3 * i);
  return file;
}

test('a reader’s own picture stays in the browser and travels in the link', async ({ page, context, browserName }) => {
  test.skip(!place, `${id} stands in no chapter yet`);
  test.skip(browserName !== 'chromium', 'reads the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const figure = await openFigure(page, embed(id), id);
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  const file = figure.locator('input[type="file"]');
  await file.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('not a picture') });
  await expect(figure.locator('.chooser [role="status"]')).toContainText('“notes.txt” could not be read as a picture');
  await file.setInputFiles({ name: 'sky.bmp', mimeType: 'image/bmp', buffer: bitmap() });
  const own = figure.locator('[data-picture="own"]');
  await expect(own).toHaveAttribute('aria-pressed', 'true');
  await figure.locator('[data-action="share"]').click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/picture=own-[\w-]{684}&v=1/);
  const source = await own.locator('img').getAttribute('src');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(figure).toHaveAttribute('data-live', 'true');
  await expect(own.locator('img')).toHaveAttribute('src', source ?? '');
  expect(sent).toEqual([]);
});
