/** Every number in a figure's question, reason, caption and notes is a reference to a run, a value of a parameter, a threshold, or one of the given numbers with its reason. */
import { describe, expect, test } from 'vitest';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { bareNumbersIn } from '#lib/site/bare-numbers.ts';
import givenNumbers from '../../src/content/given-numbers/figures.json';
import { chosenFigureIds, contentTexts, figureIds, loadPart } from '../../scripts/figures/disk.mjs';

/** Nought, one and the usual counts of seeds say nothing by themselves. */
const everywhere = ['0', '1', '2', '10', '20', '100'];
const texts = contentTexts();

/** What a reader reads of a figure: question, reason, caption, notes. Answers to choose from are guesses, and labels name what is set. */
function wordsOf(id: string): string {
  const [text] = /export const text\b[\s\S]*?\n\};/.exec(texts[`figures/${id}/text.ts`]!)!;
  const code = `${text}\n${texts[`figures/${id}/presets.ts`]!}`.replaceAll(/options: \[[\s\S]*?\],\n|label: \{[^}]*\}/g, '');
  return [...code.matchAll(/\b(?:en|zh):\s*(['"`])([\s\S]*?)(?<!\\)\1/g)].map(([, , words]) => words).join(' ');
}

/** A number as a text may write it: 0.98, 98 (percent). */
const written = (value: number) => [value, 100 * value, 100 * (1 - value)].map((number) => String(Number(number.toFixed(6))));

function settingsOf({ params, presets, claims }: FigureSpec): string[] {
  const values = [
    ...Object.values(params).map((param) => param.format(param.default)),
    ...presets.flatMap((preset) => Object.entries(preset.params).map(([name, value]) => params[name]!.format(value))),
  ];
  return [
    ...values.flatMap((value) => value.match(/\d+(\.\d+)?/g) ?? []),
    ...claims.flatMap(({ threshold }) => written(threshold)),
  ];
}

const givenTo = (id: string) => (givenNumbers as Record<string, Record<string, string>>)[id] ?? {};

describe.each(chosenFigureIds())('the words of %s', (id) => {
  const numbers = bareNumbersIn(wordsOf(id));

  test('print no number that nothing explains', async () => {
    const known = new Set([
      ...everywhere,
      ...settingsOf(await loadPart<FigureSpec>(id, 'index.ts')),
      ...Object.keys(givenTo(id)),
    ]);
    const bare = numbers.filter(({ number }) => !known.has(number) && !known.has(String(Number(number))));
    expect(bare.map(({ number, where }) => `${number}: …${where}…`)).toEqual([]);
  });

  test('have the numbers that are given for them, each with what it is', () => {
    const printed = new Set(numbers.map(({ number }) => number));
    for (const [number, reason] of Object.entries(givenTo(id))) {
      expect(printed, number).toContain(number);
      expect(reason.length, number).toBeGreaterThan(3);
    }
  });
});

test('numbers are given for figures', () => {
  expect(figureIds()).toEqual(expect.arrayContaining(Object.keys(givenNumbers)));
});
