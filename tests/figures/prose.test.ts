/** What a chapter says before a figure, its quoted numbers filled in, leaves the figure's answer to the figure. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { defaults } from '#lib/experiment/params.ts';
import { ledgerValues, quotationsIn, quotedValues, statistic } from '#lib/experiment/quoted.ts';
import { showMeasured } from '#lib/i18n/quoted.ts';
import type { Lang } from '#lib/i18n/text.ts';
import { chosenFigureIds, loadExperiment, loadPart, readLedger, readRuns } from '../../scripts/figures/disk.mjs';

/** What the default run says of each claim at its end. */
async function finish(id: string) {
  const experiment = await loadExperiment(id);
  const engine = await loadEngine('wasm', experiment.precision);
  const run = runToEnd(experiment, defaults(experiment.params), engine);
  const frame = run.frame();
  run.dispose();
  return experiment.claims.map((claim) => claim.describe(frame));
}

/** A quoted number as the page prints it. */
async function printed(tag: string, lang: Lang): Promise<string> {
  const [quotation] = quotationsIn(tag);
  if (!quotation || quotation.tag === 'Because') return '';
  const spec = await loadPart<FigureSpec>(quotation.of, 'index.ts');
  const values =
    quotation.tag === 'Run'
      ? quotedValues(spec, readRuns(quotation.of) ?? undefined, quotation)
      : ledgerValues(spec, readLedger(quotation.of)!, quotation);
  const { stat = 'mean' } = quotation;
  return showMeasured(statistic(values, stat), { ...quotation, stat }, lang);
}

/** The text with its numbers, without tags and addresses: their settings are no prose. */
async function asRead(text: string, lang: Lang): Promise<string> {
  const tags = [...new Set(text.match(/<(Ledger|Run)\s[^>]*>/g) ?? [])];
  let filled = text;
  for (const tag of tags) filled = filled.replaceAll(tag, await printed(tag, lang));
  return filled.replaceAll(/<[^>]*>|(?<=\])\([^)]*\)/g, ' ').replaceAll(/\s+/g, ' ');
}

const languages = ['en', 'zh'] as const;
const names = readdirSync(new URL('../../src/content/chapters/en/', import.meta.url)).map((name) => name.replace('.mdx', ''));
const chapter = (lang: Lang, name: string) =>
  readFileSync(new URL(`../../src/content/chapters/${lang}/${name}.mdx`, import.meta.url), 'utf8');
const shows = (name: string, id: string) => chapter('en', name).includes(`<Demo id="${id}"`);

/** Numbers of three digits and more: a shorter one may stand anywhere. */
const longNumbers = (text: string) =>
  text.match(/\d[\d,]*(\.\d+)?/g)?.filter((digits) => digits.replaceAll(/^[0.]+|\D/g, '').length >= 3) ?? [];

describe.each(chosenFigureIds())('the text before %s', async (id) => {
  const verdicts = await finish(id);
  const { params } = await loadPart<FigureSpec>(id, 'index.ts');
  /** Numbers that are set and not found, and all of a hundred. */
  const set = new Set(['100', ...Object.values(params).map((param) => param.format(param.default))]);
  const places = names.filter((name) => shows(name, id)).flatMap((name) => languages.map((lang) => [lang, name] as const));

  test.each(places)('in %s, %s, leaves the verdict to the figure', async (lang, name) => {
    const [before = ''] = chapter(lang, name).split(`<Demo id="${id}"`);
    const text = await asRead(before, lang);
    const told = new Set(longNumbers(text));
    for (const verdict of verdicts) {
      expect(text).not.toContain(verdict[lang]);
      for (const number of longNumbers(verdict[lang])) if (!set.has(number)) expect(told, verdict[lang]).not.toContain(number);
    }
  });
});
