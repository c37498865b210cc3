/** Every number in the prose is a reference to a run, a parameter's value, or one of the given numbers with its reason. */
import { describe, expect, test } from 'vitest';
import { byFolder } from '#components/demos/by-folder.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { bareNumbersIn } from '#lib/site/bare-numbers.ts';
import { sources } from '#lib/site/sources.ts';

/**
 * By chapter, what no run gives, each number with what it is: definitions, arithmetic, what a paper says. Values of parameters are known from the
 * figures.
 */
const givenNumbers = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<string, string>>(['/src/content/given-numbers/*.json', '!**/figures.json'], {
      import: 'default',
      eager: true,
    }),
  ).map(([path, given]) => [path.split('/').at(-1)!.replace('.json', ''), given]),
);

const specs = byFolder(import.meta.glob<FigureSpec>('/src/components/demos/*/*/index.ts', { import: 'default', eager: true }));

/** Nought, one and the usual counts of seeds say nothing by themselves. */
const everywhere = ['0', '1', '10', '20', '100'];

/** Values of parameters that the text may name: defaults and presets of the figures that it shows or links to, and what its links set. */
function settingsIn(text: string): string[] {
  const ids = new Set([...text.matchAll(/(?:\bid="|\bof="|\bdemo=)([\w-]+)/g)].map(([, id]) => id!));
  const figures = [...ids].flatMap((id) => specs[id] ?? []);
  const values = figures.flatMap(({ params, presets }) => [
    ...Object.values(params).map((param) => param.format(param.default)),
    ...presets.flatMap((preset) => Object.entries(preset.params).map(([name, value]) => params[name]!.format(value))),
  ]);
  const linked = [...text.matchAll(/[?&"]\w+=([^&"#)]+)/g)].map(([, value]) => value!);
  return [...values, ...linked].flatMap((value) => value.match(/\d+(\.\d+)?/g) ?? []);
}

describe.each(sources)('$lang/$slug', ({ slug, text }) => {
  const given = givenNumbers[slug] ?? {};
  test('prints no number that nothing explains', () => {
    const known = new Set([...everywhere, ...settingsIn(text), ...Object.keys(given)]);
    const bare = bareNumbersIn(text).filter(({ number }) => !known.has(number) && !known.has(String(Number(number))));
    expect(bare.map(({ number, where }) => `${number}: …${where}…`)).toEqual([]);
  });
});

test.each(Object.entries(givenNumbers))('the numbers given for %s stand there, each with what it is', (wanted, given) => {
  const texts = sources.filter(({ slug }) => slug === wanted).map(({ text }) => text);
  const printed = new Set(texts.flatMap(bareNumbersIn).map(({ number }) => number));
  for (const [number, reason] of Object.entries(given)) {
    expect(printed, number).toContain(number);
    expect(reason.length, number).toBeGreaterThan(3);
  }
});

test('what counts as a number', () => {
  const text =
    '---\ntitle: 3 waves\n---\nAt step 422, of 1,024 points and $k = 4$, $c = 0.21$ [@xu2020, fig. 7] for `w = 5`, <Run of="a" query="b=6" /> and [a link](?demo=a&b=8).';
  expect(bareNumbersIn(text).map(({ number }) => number)).toEqual(['422', '1024', '0.21', '7']);
});
