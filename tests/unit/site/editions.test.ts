/** Both editions of a chapter hold the same things: figures, exercises and headings in the same order, links, citations, terms and asides as many. */
import { describe, expect, test } from 'vitest';
import { citedKeys } from '#lib/site/bibtex.ts';
import { sources } from '#lib/site/sources.ts';

const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map(([found, inside]) => inside ?? found);

/** What stands in the order of the text, and what may move within it. */
const inOrder: [string, (text: string) => string[]][] = [
  ['figures and exercises', (text) => all(/<(?:Demo|Exercise) id="([\w-]+)"/g, text)],
  ['headings, by depth', (text) => all(/^(#{2,3}) /gm, text)],
  ['questions, hints and answers', (text) => all(/<(Predict|Exercise|Hint|Answer)\b/g, text)],
  ['displayed formulas', (text) => all(/\$\$[\s\S]*?\$\$/g, text).map(() => '$$')],
];
const inAnyOrder: [string, (text: string) => string[]][] = [
  ['links to runs', (text) => all(/\]\((\?demo=[^)]*)\)/g, text)],
  ['links to runs, by component', (text) => all(/<RunLink (id="[^>]*)>/g, text)],
  ['links to chapters', (text) => all(/\]\((\.\.\/[^)#]*)/g, text)],
  ['works cited', citedKeys],
  ['terms', (text) => [...new Set(all(/<Term id="([\w-]+)"/g, text))]],
  ['asides', (text) => all(/<Aside>/g, text)],
  ['figures referred to', (text) => [...new Set(all(/<FigureRef id="([\w-]+)"/g, text))]],
];

describe.each(sources.filter(({ lang }) => lang === 'en'))('$slug', ({ slug, text }) => {
  const twin = sources.find((source) => source.lang === 'zh' && source.slug === slug)!.text;
  test.each(inOrder)('%s', (_, take) => expect(take(twin)).toEqual(take(text)));
  test.each(inAnyOrder)('%s', (_, take) => expect(take(twin).sort()).toEqual(take(text).sort()));
});
