/** The words of every figure: each text in both languages, and each in its own. */
import { describe, expect, test } from 'vitest';
import { byFolder } from '#components/demos/by-folder.ts';
import type { DemoText } from '#components/demos/types.ts';
import { methodHtml } from '#components/page/method.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Text } from '#lib/i18n/text.ts';
import { chosenFigureIds, missingFiles } from '../../scripts/figures/disk.mjs';

const specs = byFolder(import.meta.glob<FigureSpec>('/src/components/demos/*/*/index.ts', { import: 'default' }));
const texts = byFolder(import.meta.glob<{ text: DemoText }>('/src/components/demos/*/*/text.ts'));
const methods = byFolder(import.meta.glob<Text>('/src/components/demos/*/*/method.ts', { import: 'default' }));

/** All texts within a value, by where they stand. */
function textsIn(value: unknown, where: string): [string, Text][] {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  if ('en' in value && 'zh' in value) return [[where, value as Text]];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, `${where}.${name}`));
}

test('every folder of a figure is complete', () => {
  expect(missingFiles()).toEqual([]);
});

describe.each(chosenFigureIds())('%s', async (id) => {
  const [spec, words, method] = await Promise.all([specs[id]!(), texts[id]!(), methods[id]!()]);
  const all = [...textsIn({ ...words }, 'text'), ...textsIn({ ...spec }, 'index'), ...textsIn({ method }, 'method')];

  test('says everything in both languages', () => {
    expect(all.length).toBeGreaterThan(10);
    for (const [where, { en, zh }] of all) {
      expect(typeof en === 'string' && typeof zh === 'string', where).toBe(true);
      expect(en === '', `${where}: “${en}”, “${zh}”`).toBe(zh === '');
      expect(en, where).not.toMatch(/\p{Script=Han}/u);
      // Names and formulas are the same in both; a sentence is not.
      if (/[a-z]{4,}.* [a-z]{4,}/.test(en)) expect(zh, where).toMatch(/\p{Script=Han}/u);
    }
  });

  test('asks before it tells, and briefly: caption, question, answers, one question a preset', () => {
    const { prediction, caption } = words.text;
    expect(caption.en.split(/\s+/).length, 'words of the caption').toBeLessThanOrEqual(60);
    expect(caption.zh.length, 'characters of the caption').toBeLessThanOrEqual(120);
    expect(prediction.options.length).toBeGreaterThanOrEqual(2);
    expect(prediction.options.length).toBeLessThanOrEqual(4);
    // Their keys stand in one row: a second one would move what stands below when they come.
    expect(spec.presets.length).toBeLessThanOrEqual(9);
    const [first, ...others] = spec.presets;
    expect(first?.question, 'the first preset has the figure’s own question').toBeUndefined();
    for (const { id: preset, label, question } of others) {
      expect(question, preset).toBeDefined();
      expect(label.en, preset).not.toMatch(/break|fail/i);
      expect(label.zh, preset).not.toMatch(/反例|失败/);
    }
  });

  test('how it is measured can be set', () => {
    for (const lang of ['en', 'zh'] as const) {
      expect(methodHtml(method[lang])).toMatch(/^<p>/);
      expect(method[lang].replaceAll(/\$[^$]*\$/g, ''), 'no marks of emphasis: these are not Markdown').not.toMatch(/\*\S/);
    }
  });

  test('fills the same places in both', () => {
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [where, { en, zh }] of all) expect(places(zh), where).toEqual(places(en));
  });
});
