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

/** Those that FIGURES names (`npm test -- <id>`), or all. */
const wanted = process.env['FIGURES']?.split(',');
export const chosenFigures = figures.filter(({ id }) => !wanted || wanted.includes(id));

/** All English chapters, those to come as well. */
export const chapterCount = english.length;

/** Paths of the published English chapters. */
export const chapterPaths = english.filter(({ text }) => /^status: published$/m.test(text)).map(({ path }) => path);

/** The page that shows one figure alone: what is tested there does not depend on the text around it. */
export const embed = (id: string) => `embed/${id}/`;

/** Opens a page at a figure and waits until it is alive. */
export async function openFigure(page: Page, path: string, id: string, query = ''): Promise<Locator> {
  await page.goto(`./${path}${query}#${id}`);
  const figure = page.locator(`figure[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure).toHaveAttribute('data-live', 'true');
  return figure;
}

/** What `watchWorkers` and `watchShifts` leave in the page. */
interface Watched {
  workers: { worker: Worker; asked: number; ended: boolean }[];
  /** The sum so far; `countShifts` adds what has not been reported yet. */
  shift: number;
  countShifts: () => void;
}

/** Before a page is opened: keeps account of its workers and of the questions that they have not answered yet. */
export const watchWorkers = (page: Page) =>
  page.addInitScript(() => {
    const workers: Watched['workers'] = [];
    const watch = (worker: Worker) => {
      const account = { worker, asked: 0, ended: false };
      const post = worker.postMessage.bind(worker) as (message: unknown) => void;
      const end = worker.terminate.bind(worker);
      worker.addEventListener('message', () => account.asked--);
      worker.postMessage = (message: unknown) => {
        account.asked++;
        post(message);
      };
      worker.terminate = () => {
        account.ended = true;
        end();
      };
      workers.push(account);
      return worker;
    };
    const made = (Made: typeof Worker, args: ConstructorParameters<typeof Worker>) => watch(new Made(...args));
    Object.assign(window, { workers, Worker: new Proxy(Worker, { construct: made }) });
  });

/** Waits until no worker owes an answer and the page has drawn the last one: a worker that is told to pause still sends what it was at. */
export async function workersAtRest(page: Page) {
  const busy = () => (window as unknown as Watched).workers.filter(({ asked, ended }) => asked > 0 && !ended).length;
  await expect.poll(() => page.evaluate(busy)).toBe(0);
  await twoFrames(page);
}

/** Kills the worker that was made last, as far as the page can tell. */
export const killWorker = (page: Page) =>
  page.evaluate(() => {
    const { worker } = (window as unknown as Watched).workers.at(-1)!;
    worker.dispatchEvent(new ErrorEvent('error', { message: 'killed' }));
  });

/** Waits until the page has been drawn twice: what was due has been laid out. */
export const twoFrames = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** Adds up how much of the page moves (`layout-shift`) from now on, or with `buffered` from the beginning. */
export const watchShifts = (page: Page, buffered: boolean) =>
  page.evaluate((fromBeginning) => {
    const watched = window as unknown as Watched;
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) watched.shift += (entry as PerformanceEntry & { value: number }).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: fromBeginning });
    Object.assign(watched, { shift: 0, countShifts: () => add(observer.takeRecords()) });
  }, buffered);

/** How much has moved since. */
export async function shiftOf(page: Page): Promise<number> {
  await twoFrames(page);
  return page.evaluate(async () => {
    // What was buffered is handed over in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    const watched = window as unknown as Watched;
    watched.countShifts();
    return watched.shift;
  });
}

/** Notes from now on what stands elsewhere than before, outside the panels, the place of the verdict and buttons: their words change. */
export const watchMoves = (page: Page) =>
  page.evaluate(() => {
    const moved: string[] = [];
    const note = (entries: PerformanceEntryList) => {
      for (const { sources } of entries as (PerformanceEntry & { sources: LayoutShiftSource[] })[])
        for (const { node, previousRect: from, currentRect: to } of sources) {
          const element = node instanceof Element ? node : node?.parentElement;
          if (!element || element.closest('.panels, .zone, button') || Math.abs(from.x - to.x) + Math.abs(from.y - to.y) < 1)
            continue;
          moved.push(`${element.tagName} ${element.getAttribute('class') ?? ''}: ${from.x},${from.y} to ${to.x},${to.y}`);
        }
    };
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ type: 'layout-shift' });
    Object.assign(window, { moved, noteMoves: () => note(observer.takeRecords()) });
  });

interface LayoutShiftSource {
  node: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

/** What has moved since. */
export async function movesOf(page: Page): Promise<string[]> {
  await twoFrames(page);
  return page.evaluate(() => {
    const watched = window as unknown as { moved: string[]; noteMoves: () => void };
    watched.noteMoves();
    return watched.moved;
  });
}

/** Waits until every figure in the window is alive. */
export async function figuresAwake(page: Page) {
  const asleep = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('figure.demo')].filter((figure) => {
          const { top, bottom } = figure.getBoundingClientRect();
          return bottom > 0 && top < innerHeight && figure.dataset['live'] !== 'true';
        }).length,
    );
  await expect.poll(asleep).toBe(0);
}

export async function setSpeed(figure: Locator, speed: 'slow' | 'normal' | 'fast') {
  const choice = figure.locator('select[id$="-speed"]');
  // A run made of jobs has no speeds: it always goes as fast as it can.
  if ((await choice.count()) > 0) await choice.selectOption(speed);
}

/** Opens a preset's question and runs it without a guess. */
export async function choosePreset(figure: Locator, id: string) {
  await figure.locator(`[data-preset="${id}"]`).click();
  await figure.locator('.questions [data-action="just-run"]').click();
}

/** Presses Run and waits for the end. */
export async function runToEnd(figure: Locator) {
  await setSpeed(figure, 'fast');
  await figure.locator('[data-action="run"]').click();
  await expect(figure).toHaveAttribute('data-status', 'finished');
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
  await expect(figure.locator('[data-csv]').first()).toBeVisible();
  const tables: Record<string, Row[]> = {};
  for (const button of await figure.locator('[data-csv]').all()) {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    tables[(await button.getAttribute('data-csv')) ?? ''] = await readCsv(download);
  }
  return tables;
}
