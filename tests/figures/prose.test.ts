/**
 * Numbers that the text prints about the figures: each figure's quotes.ts puts sentences together from a run of seed 1 and from the ledger of 100
 * seeds, and they must stand in the English chapter as they are; the Chinese chapter must have their numbers.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import type { Measured, Quotes } from '#components/demos/quote.ts';
import { chosenFigureIds, loadExperiment, loadPart, readLedger } from '../../scripts/figures/disk.mjs';

async function measure(id: string): Promise<Measured> {
  const experiment = await loadExperiment(id);
  const engine = await loadEngine('wasm', experiment.precision);
  await experiment.prepare?.();
  const run = runToEnd(experiment, defaults(experiment.params), engine);
  const frame = run.frame();
  run.dispose();
  const seeds = readLedger(id)!.seeds as { values: (number | string | null)[]; holds: boolean[] }[];
  const values = (claim: number) => seeds.map((seed) => Number(seed.values[claim])).sort((a, b) => a - b);
  return {
    said: (claim = 0) => experiment.claims[claim]!.describe(frame).en.match(/[−+-]?\d+(\.\d+)?/g) ?? [],
    min: (claim = 0) => values(claim)[0] as number,
    max: (claim = 0) => values(claim).at(-1) as number,
    median: (claim = 0) => ((values(claim)[49] as number) + (values(claim)[50] as number)) / 2,
    mean: (claim = 0) => values(claim).reduce((sum, value) => sum + value, 0) / seeds.length,
    holding: (claim = 0) => seeds.filter(({ holds }) => holds[claim]).length,
  };
}

const chapter = (lang: string, name: string) =>
  readFileSync(new URL(`../../src/content/chapters/${lang}/${name}.mdx`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

/** The English chapters that show a figure. */
const chapters = readdirSync(new URL('../../src/content/chapters/en/', import.meta.url)).map((name) => name.replace('.mdx', ''));
const chaptersWith = (id: string) => chapters.filter((name) => chapter('en', name).includes(`<Demo id="${id}"`));

describe.each(chosenFigureIds())('the text on %s', async (id) => {
  const quotes = await loadPart<Quotes>(id, 'quotes.ts');

  test.each(chaptersWith(id))('in %s prints what the run and the ledger say', async (name) => {
    const [en, zh] = [chapter('en', name), chapter('zh', name)];
    for (const sentence of quotes(await measure(id))) {
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
