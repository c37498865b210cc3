/** Which figures the site has, and how a test works with one. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect, type Download, type Locator, type Page } from '@playwright/test';

const chapters = new URL('../../src/content/chapters/en/', import.meta.url);

const english = readdirSync(chapters)
  .filter((file) => file.endsWith('.mdx'))
  .map((file) => ({
    path: `${file.replace(/^\d+-|\.mdx$/g, '')}/`,
    text: readFileSync(new URL(file, chapters), 'utf8'),
  }));

/** Every figure of the English chapters, with its chapter's path. */
export const figures = english.flatMap(({ path, text }) =>
  [...text.matchAll(/<Demo\s+id="([\w-]+)"/g)].map(([, id]) => ({ id: id as string, path })),
);

/** Paths of the published English chapters. */
export const chapterPaths = english.filter(({ text }) => /^status: published$/m.test(text)).map(({ path }) => path);

/** The page that shows one figure alone: what is tested there does not depend on the text around it. */
export const embed = (id: string) => `embed/${id}/`;

/** Opens a page at a figure and waits until it is alive. */
export async function openFigure(page: Page, path: string, id: string, query = ''): Promise<Locator> {
  await page.goto(`./${path}${query}#${id}`);
  const figure = page.locator(`figure#${id}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-live', 'true');
  return figure;
}

export async function setSpeed(figure: Locator, speed: 'slow' | 'normal' | 'fast') {
  const choice = figure.locator('select[id$="-speed"]');
  // A run made of jobs has no speeds: it always goes as fast as it can.
  if ((await choice.count()) > 0) await choice.selectOption(speed);
}

/** Presses Run and waits for the end. */
export async function runToEnd(figure: Locator) {
  await setSpeed(figure, 'fast');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished', { timeout: 60_000 });
}

/** The verdicts on show: claim, outcome, number. */
export async function verdicts(figure: Locator) {
  return figure.locator('[data-claim]').evaluateAll((elements) =>
    elements.map(({ dataset }) => ({
      claim: dataset['claim'] ?? '',
      outcome: dataset['outcome'] ?? '',
      value: Number(dataset['value']),
    })),
  );
}

type Row = Record<string, number>;

async function readCsv(download: Download): Promise<Row[]> {
  const [head = '', ...lines] = readFileSync(await download.path(), 'utf8')
    .trim()
    .split('\r\n');
  const columns = head.split(',');
  return lines.map((line): Row =>
    Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', Number(cell)] as const)),
  );
}

/** All tables that the figure offers, downloaded as a reader would. */
export async function downloadTables(page: Page, figure: Locator): Promise<Record<string, Row[]>> {
  const share = figure.locator('.share > details');
  if (!(await share.evaluate((element: HTMLDetailsElement) => element.open))) await share.locator('> summary').click();
  const tables: Record<string, Row[]> = {};
  for (const button of await figure.locator('[data-csv]').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    tables[(await button.getAttribute('data-csv')) ?? ''] = await readCsv(download);
  }
  return tables;
}
