/**
 * How a reader meets a figure: it asks before anything tells, all of it that belongs together is in view together, and no word stands beyond its box
 * or over another, before the answer and after the run, in both languages, on a desk, on a low screen and on a phone.
 */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { FigureSpec } from '../../src/lib/experiment/figure.ts';
import type { Lang } from '../../src/lib/i18n/text.ts';
import { decodeFrame } from '../../src/components/page/frame-json.ts';
import { figureString } from '../../src/lib/i18n/figure.ts';
import { loadPart } from '../../scripts/figures/disk.mjs';
import { misplacedMarks } from './chinese-marks.ts';
import { chosenFigures, embed, openFigure } from './figures.ts';
import { misplacedWords } from './misplaced-words.ts';

const desk = { width: 1440, height: 900 };
const low = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
const smallestType = 12;

/** All that a page tells at the moment, to those who see it and to those who do not. */
async function told(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const titles = [...document.querySelectorAll('[title], [aria-label], [alt]')].flatMap((element) =>
      ['title', 'aria-label', 'alt'].map((name) => element.getAttribute(name) ?? ''),
    );
    const description = document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    return [document.title, description, document.body.innerText, ...titles].join('\n');
  });
  return `${words}\n${await page.locator('body').ariaSnapshot()}`;
}

/** What the panels say in words and numbers, without what stands at the axes. */
const saidInPanels = (figure: Locator) =>
  figure
    .locator('.panels')
    .first()
    .evaluate((panels) => {
      const texts = [...panels.querySelectorAll('text:not(.tick), p, td, th, figcaption, span')].map(
        (element) => element.textContent,
      );
      return [
        ...texts,
        ...[...panels.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label')),
      ].join('\n');
    });

/** Numbers of three digits and more: a shorter one may stand anywhere. */
const longNumbers = (text: string) =>
  text
    .replaceAll(/(?<=\d),(?=\d{3})/g, '')
    .match(/\d+(\.\d+)?/g)
    ?.filter((digits) => digits.replaceAll(/^[0.]+|\D/g, '').length >= 3) ?? [];

/** The verdict's sentences on the default run, at its first step or at its end. */
async function sentencesAt(moment: 'poster' | 'finished', page: Page, spec: FigureSpec, lang: Lang): Promise<string[]> {
  const address = await page.locator('.demo-place').getAttribute(`data-${moment}`);
  const frame = decodeFrame(await (await page.request.get(address ?? '')).text());
  return spec.claims.map((claim) => claim.describe(frame)[lang]);
}

const settings = ({ params }: FigureSpec) => Object.values(params).map((param) => param.format(param.default));

async function tellsNothing(page: Page, figure: Locator, spec: FigureSpec, lang: Lang) {
  const all = await told(page);
  const sentences = await sentencesAt('finished', page, spec, lang);
  const words = [
    ...(['holds', 'fails'] as const).map((name) => figureString(name, lang)),
    ...spec.claims.map(({ statement }) => statement[lang]),
  ];
  // A sentence about what is there before the first step is no verdict on the run.
  const known = await sentencesAt('poster', page, spec, lang);
  for (const word of [...words, ...sentences.filter((sentence) => !known.includes(sentence))])
    expect.soft(all, word).not.toContain(word);
  await expect(figure.locator('[data-claim], [data-statement], [data-preset]')).toHaveCount(0);
  const panels = longNumbers(await saidInPanels(figure));
  /** Numbers that the question gives, that are known before the first step or set, and all of a hundred. */
  const given = longNumbers([await figure.locator('.zone').innerText(), ...known, '100', ...settings(spec)].join('\n'));
  for (const number of sentences.flatMap(longNumbers))
    if (!given.includes(number)) expect.soft(panels, `the verdict's ${number} in the panels`).not.toContain(number);
}

/** Where a part ends, in the window; null where it is not shown. */
async function boxOf(part: Locator) {
  return (await part.isVisible()) ? part.boundingBox() : null;
}

async function inView(page: Page, figure: Locator, parts: readonly string[], where: string) {
  const { height, width } = page.viewportSize()!;
  for (const part of parts)
    for (const each of await figure.locator(part).all()) {
      const box = await boxOf(each);
      expect.soft(box, `${part} ${where}`).not.toBeNull();
      expect.soft(Math.round(box!.y), `top of ${part} ${where}`).toBeGreaterThanOrEqual(0);
      expect.soft(Math.floor(box!.y + box!.height), `foot of ${part} ${where}`).toBeLessThanOrEqual(height);
      expect.soft(Math.floor(box!.x + box!.width), `right of ${part} ${where}`).toBeLessThanOrEqual(width);
    }
}

/** The words of the question and of the verdict fit the place that is kept for them: nothing moves when they change. */
async function fitsItsPlace(figure: Locator, where: string) {
  const over = await figure.locator('.zone').evaluate((zone) => zone.scrollHeight - zone.clientHeight);
  expect.soft(over, `words of the verdict beyond their place ${where}`).toBeLessThanOrEqual(1);
}

const wordsInPlace = async (figure: Locator, where: string) =>
  expect.soft(await figure.evaluate(misplacedWords), `words beyond their box or over others ${where}`).toEqual([]);

/** Height of the smallest letters that are shown, CSS pixels. */
const smallestLetters = (figure: Locator) =>
  figure.evaluate((root) => {
    const sizes = [...root.querySelectorAll<HTMLElement | SVGTextElement>('*')].flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      if (!own || !element.checkVisibility()) return [];
      const scale = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 1) : 1;
      return [scale * parseFloat(getComputedStyle(element).fontSize)];
    });
    return Math.min(...sizes);
  });

const together = ['.panels', '.run-place', '.zone'];

async function onOneScreen(page: Page, figure: Locator, state: 'before' | 'after') {
  await page.setViewportSize(desk);
  const rest = state === 'before' ? ['.side-controls'] : ['.side-questions', '.side-controls'];
  await inView(page, figure, [...together, ...rest], `${state}, desk`);
  await fitsItsPlace(figure, `${state}, desk`);
  await wordsInPlace(figure, `${state}, desk`);
  expect.soft(await smallestLetters(figure), `letters ${state}, desk`).toBeGreaterThanOrEqual(smallestType);

  await page.setViewportSize(low);
  // What shares a place is one tap apart.
  for (const [i, side] of rest.entries()) {
    if (rest.length > 1) await figure.locator('.sides button').nth(i).click();
    await inView(page, figure, [...together, side], `${state}, low`);
  }
  await fitsItsPlace(figure, `${state}, low`);
  await wordsInPlace(figure, `${state}, low`);

  await page.setViewportSize(phone);
  await figure.evaluate((element) => element.scrollIntoView());
  await inView(page, figure, ['.zone', '[data-principal]', '.run-place'], `${state}, phone`);
  await wordsInPlace(figure, `${state}, phone`);
  const [panel, bar] = [await boxOf(figure.locator('[data-principal]')), await boxOf(figure.locator('.run-place'))];
  expect
    .soft(Math.floor(panel!.y + panel!.height), `the run bar over the principal panel ${state}`)
    .toBeLessThanOrEqual(Math.ceil(bar!.y));
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect.soft(sideways, `wider than the phone ${state}`).toBeLessThanOrEqual(0);
}

/** The principal panel is one, and none is larger. */
async function hasPrincipal(page: Page, figure: Locator) {
  await page.setViewportSize(desk);
  await expect.soft(figure.locator('[data-principal]')).toHaveCount(1);
  const larger = await figure
    .locator('.panels')
    .first()
    .evaluate((panels) => {
      const area = (element: Element | null) =>
        element ? element.getBoundingClientRect().width * element.getBoundingClientRect().height : 0;
      const principal = panels.querySelector('[data-principal]');
      return [...panels.querySelectorAll('svg[data-plot]')]
        .filter((plot) => !principal?.contains(plot) && area(plot) > area(principal))
        .map((plot) => plot.getAttribute('data-plot'));
    });
  expect.soft(larger).toEqual([]);
}

async function markedAsChinese(figure: Locator) {
  await figure.locator('details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((details) => (details.open = true)));
  expect.soft(await figure.evaluate(misplacedMarks)).toEqual([]);
}

for (const { id } of chosenFigures)
  for (const lang of ['en', 'zh'] as const)
    test(`${id} (${lang}): asks before it tells, and stands on one screen`, async ({ page }) => {
      const spec = await loadPart<FigureSpec>(id, 'index.ts');
      const path = `${lang === 'zh' ? 'zh/' : ''}${embed(id)}`;
      await page.setViewportSize(desk);
      const figure = await openFigure(page, path, id);
      await expect(figure).toHaveAttribute('data-stage', 'asking');
      await test.step('it tells nothing', () => tellsNothing(page, figure, spec, lang));
      await test.step('one panel is the principal one', () => hasPrincipal(page, figure));
      await test.step('before the answer', () => onOneScreen(page, figure, 'before'));
      await page.setViewportSize(desk);
      await openFigure(page, path, id, '?show=finished');
      await expect(figure).toHaveAttribute('data-stage', 'decided');
      await test.step('after the run', () => onOneScreen(page, figure, 'after'));
      if (lang === 'zh') await test.step('marks and spaces of Chinese', () => markedAsChinese(figure));
    });
