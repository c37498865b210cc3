import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { argumentMap, choices } from '#components/page/picture/choices.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { references } from '#lib/site/bibliography.ts';
import { sources } from '#lib/site/sources.ts';
import { figureIds } from '../../../scripts/figures/disk.mjs';

const src = join(import.meta.dirname, '../../../src');
const mayUse = /export const components = \{([^}]*)\}/
  .exec(readFileSync(join(src, 'components/page/mdx.ts'), 'utf8'))![1]!
  .split(',')
  .map((name) => name.trim());
const ids = (text: string, component: string) =>
  [...text.matchAll(new RegExp(`<${component}\\s+id="([^"]*)"`, 'g'))].map(([, id]) => id!);

test('both languages have the same chapters', () => {
  const slugs = (lang: string) => sources.filter((source) => source.lang === lang).map(({ number, slug }) => `${number} ${slug}`);
  expect(slugs('zh')).toEqual(slugs('en'));
  expect(new Set(sources.map(({ slug }) => slug)).size).toBe(sources.length / 2);
});

const id = /^\s+id="[\w-]+"$/;
const each = (names: string) => new RegExp(`^\\s+of="[\\w-]+"(\\s+(${names})="[^"]*")+$`);
const allowed: Record<string, RegExp> = {
  ...{ Demo: id, Exercise: id, FigureRef: id, Term: id },
  RunLink: /^\s+id="[\w-]+" query="[^"]+"$/,
  Ledger: each('claim|preset|stat|as|digits|round'),
  Run: each('query|seeds|value|claim|stat|as|digits|round'),
  Because: each('run|without|claim|effect|value|above|below'),
};

// The checkers do not see a wrong name or property in MDX.
describe.each(sources.map((source) => [`${source.lang}/${source.slug}`, source.text] as const))('%s', (_, text) => {
  const prose = text.replace(/```[\s\S]*?```|`[^`]*`/g, '');
  test('uses components that exist, each with the properties that it has', () => {
    for (const [, name, properties] of prose.matchAll(/<([A-Z]\w*)((?:\s[^>]*?)?)\s*\/?>/g)) {
      expect(mayUse).toContain(name);
      expect(properties!.trimEnd(), `<${name}>`).toMatch(allowed[name!] ?? /^$/);
    }
  });
  test('shows figures and terms that exist', () => {
    for (const id of ids(prose, 'Demo')) expect(figureIds()).toContain(id);
    for (const id of ids(prose, 'Term')) expect(existsSync(join(src, 'content/glossary', `${id}.json`)), id).toBe(true);
    const anchors = [...ids(prose, 'Demo'), ...ids(prose, 'Exercise')];
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

interface Term {
  en: string;
  zh: string;
  definition: { en: string; zh: string };
}
test.each(readdirSync(join(src, 'content/glossary')))('the term %s is defined in both languages', (file) => {
  const { en, zh, definition } = JSON.parse(readFileSync(join(src, 'content/glossary', file), 'utf8')) as Term;
  for (const text of [en, definition.en]) expect(text).toMatch(/^\P{Script=Han}+$/u);
  for (const text of [zh, definition.zh]) expect(text).toMatch(/\p{Script=Han}/u);
});

const specs = import.meta.glob<FigureSpec>('/src/components/demos/*/*/index.ts', { import: 'default', eager: true });
test.each(Object.entries(specs))('the claims of %s cite references that exist', (_, { claims }) => {
  for (const { source } of claims) expect(references.map(({ key }) => key)).toContain(source);
});

test('every published chapter names the figure whose picture stands for it; both languages take it from the English file', () => {
  for (const { lang, slug, text } of sources) {
    const [, picture] = /^picture: (.+)$/m.exec(text.split('\n---\n')[0]!) ?? [];
    if (lang === 'zh') expect(picture, slug).toBeUndefined();
    else if (/^status: published$/m.test(text)) expect([...figureIds(), argumentMap], slug).toContain(picture);
  }
});

test('panels are chosen of figures that exist', () => {
  for (const id of Object.keys(choices)) expect(figureIds()).toContain(id);
});
