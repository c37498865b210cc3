import { describe, expect, test } from 'vitest';
import { argumentData, measured } from '#components/page/argument/data.ts';
import { boxOf, middleRow } from '#components/page/argument/layout.ts';
import { neighbourhood, tiesOf } from '#components/page/argument/words.ts';
import { sources } from '#lib/site/sources.ts';
import { edges } from '../../../../src/content/argument/edges.ts';
import { nodes } from '../../../../src/content/argument/nodes.ts';

const chapters = sources.filter(({ lang }) => lang === 'en').map(({ number, slug }) => ({ number, slug, title: slug }));
const ids = nodes.map(({ id }) => id);
const english = /^\P{Script=Han}+$/u;
const chinese = /\p{Script=Han}/u;

test.each(nodes.map((node) => [node.id, node] as const))(
  'the claim %s exists, was measured, and has a short label',
  (_, node) => {
    expect(measured(node).seeds).toBeGreaterThan(0);
    expect(node.label.en).toMatch(english);
    expect(node.label.zh).toMatch(chinese);
    const words = node.label.en.split(' ').length;
    expect(words).toBeGreaterThanOrEqual(3);
    expect(words).toBeLessThanOrEqual(8);
  },
);

test('each claim and each place is there once, and no claim stands where the words are', () => {
  expect(new Set(ids).size).toBe(nodes.length);
  expect(new Set(nodes.map(({ demo, claim }) => `${demo} ${claim}`)).size).toBe(nodes.length);
  expect(new Set(nodes.map(({ place }) => place.join())).size).toBe(nodes.length);
  for (const { place } of nodes) {
    expect(Number.isFinite(boxOf(place).y)).toBe(true);
    expect(place[1] === middleRow && place[0] > 1).toBe(false);
  }
});

test('lines join two claims of the map, each two at most once, with a reason in both languages', () => {
  for (const { from, to, reason } of edges) {
    expect(ids).toContain(from);
    expect(ids).toContain(to);
    expect(from).not.toBe(to);
    expect(reason.en).toMatch(english);
    expect(reason.zh).toMatch(chinese);
  }
  expect(new Set(edges.map(({ from, to }) => [from, to].sort().join())).size).toBe(edges.length);
});

test('all claims hang together', () => {
  const reached = new Set([ids[0]!]);
  for (const id of reached) for (const { from, to } of edges) if (from === id || to === id) reached.add(from).add(to);
  expect([...reached].sort()).toEqual([...ids].sort());
});

test('every published chapter with figures has a claim on the map', () => {
  const shown = argumentData('en', chapters).chapters.map(({ number }) => number);
  for (const { number, text } of sources)
    if (text.includes('status: published') && text.includes('<Demo ')) expect(shown).toContain(number);
});

describe.each(['en', 'zh'] as const)('the map in %s', (lang) => {
  const data = argumentData(lang, chapters);
  test('has all claims in the order of the chapters, with links to their figures', () => {
    const numbers = data.chapters.map(({ number }) => number);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(data.chapters.flatMap((chapter) => chapter.nodes.map(({ id }) => id)).sort()).toEqual([...ids].sort());
    const first = data.chapters[1]!.nodes.find(({ id }) => id === 'low-first')!;
    expect(first).toMatchObject({
      figure: '2.1',
      link: `${lang === 'zh' ? '/zh' : ''}/f-principle/?demo=f-principle-1d#f-principle-1d`,
    });
  });
  test('says each line at both of its ends', () => {
    const said = ids.map((id) => tiesOf(id, data, lang).length);
    expect(said.reduce((sum, count) => sum + count, 0)).toBe(2 * edges.length);
    expect(neighbourhood('jacobi', data)).toEqual(new Set(['jacobi', 'low-first']));
  });
});

const node = nodes[0]!;
test.each([
  [{ ...node, demo: 'no-such-demo' }, 'node "puzzle": there is no folder src/components/demos/*/no-such-demo'],
  [{ ...node, claim: 'no-such-claim' }, 'has no claim "no-such-claim"; it has network-beats-polynomial'],
])('a claim that does not exist fails with what to mend', (wrong, message) => expect(() => measured(wrong)).toThrow(message));
