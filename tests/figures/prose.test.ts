/**
 * Numbers that the text prints about the figures: each figure's quotes.ts puts sentences together from a run of seed 1 and from the ledger of 100
 * seeds, and they must stand in the English chapter as they are; the Chinese chapter must have their numbers.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { defaults } from '#lib/experiment/params.ts';
import type { Measured, Quotes } from '#components/demos/quote.ts';
import type { Text } from '#lib/i18n/text.ts';
import { chosenFigureIds, figureFolders, loadExperiment, loadPart, readLedger, root } from '../../scripts/figures/disk.mjs';

/** The default run, and what it says of each claim. */
async function finish(id: string) {
  const experiment = await loadExperiment(id);
  const engine = await loadEngine('wasm', experiment.precision);
  await experiment.prepare?.();
  const run = runToEnd(experiment, defaults(experiment.params), engine);
  const frame = run.frame();
  run.dispose();
  return experiment.claims.map((claim) => claim.describe(frame));
}

function measure(id: string, verdicts: readonly Text[]): Measured {
  const seeds = readLedger(id)!.seeds as { values: (number | string | null)[]; holds: boolean[] }[];
  const values = (claim: number) => seeds.map((seed) => Number(seed.values[claim])).sort((a, b) => a - b);
  return {
    said: (claim = 0) => verdicts[claim]!.en.match(/[−+-]?\d+(\.\d+)?/g) ?? [],
    min: (claim = 0) => values(claim)[0] as number,
    max: (claim = 0) => values(claim).at(-1) as number,
    median: (claim = 0) => ((values(claim)[49] as number) + (values(claim)[50] as number)) / 2,
    mean: (claim = 0) => values(claim).reduce((sum, value) => sum + value, 0) / seeds.length,
    holding: (claim = 0) => seeds.filter(({ holds }) => holds[claim]).length,
  };
}

const chapter = (lang: string, name: string) =>
  readFileSync(new URL(`../../src/content/chapters/${lang}/${name}.mdx`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

/** Numbers of three digits and more: a shorter one may stand anywhere. */
const longNumbers = (text: string) =>
  text.match(/\d[\d,]*(\.\d+)?/g)?.filter((digits) => digits.replaceAll(/^[0.]+|\D/g, '').length >= 3) ?? [];

/** The English chapters that show a figure. */
const chapters = readdirSync(new URL('../../src/content/chapters/en/', import.meta.url)).map((name) => name.replace('.mdx', ''));
const chaptersWith = (id: string) => chapters.filter((name) => chapter('en', name).includes(`<Demo id="${id}"`));

describe.each(chosenFigureIds())('the text on %s', async (id) => {
  const quotes = existsSync(join(root, figureFolders[id]!, 'quotes.ts')) ? await loadPart<Quotes>(id, 'quotes.ts') : () => [];
  const verdicts = await finish(id);
  const { params } = await loadPart<FigureSpec>(id, 'index.ts');
  /** Numbers that are set and not found, and all of a hundred. */
  const set = new Set(['100', ...Object.values(params).map((param) => param.format(param.default))]);

  test.each(chaptersWith(id).flatMap((name) => [['en', name] as const, ['zh', name] as const]))(
    'in %s, %s, leaves the verdict to the figure that follows',
    (lang, name) => {
      const [before = ''] = chapter(lang, name).split(`<Demo id="${id}"`);
      const told = new Set(longNumbers(before));
      for (const verdict of verdicts) {
        expect(before).not.toContain(verdict[lang]);
        for (const number of longNumbers(verdict[lang])) if (!set.has(number)) expect(told, verdict[lang]).not.toContain(number);
      }
    },
  );

  test.each(chaptersWith(id))('in %s prints what the run and the ledger say', (name) => {
    const [en, zh] = [chapter('en', name), chapter('zh', name)];
    for (const sentence of quotes(measure(id, verdicts))) {
      expect(en).toContain(sentence);
      // The count of seeds may be a word in Chinese, and billions are counted in hundreds of millions.
      const billions = sentence.includes('billion') ? 10 : 1;
      for (const number of sentence.match(/\d+(,\d{3})*(\.\d+)?/g)?.filter((digits) => digits !== '100') ?? []) {
        const written = [number, number.replace(',', ''), String(Number((billions * Number(number)).toPrecision(4)))];
        expect(
          written.some((digits) => zh.includes(digits)),
          `${number} of “${sentence}” in Chinese`,
        ).toBe(true);
      }
    }
  });
});
