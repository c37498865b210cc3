import { describe, expect, test } from 'vitest';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import { mendedAnchors, mendedQuery, mendedWord } from '#lib/site/mended.ts';

const mended = (query: string) => mendedQuery(new URLSearchParams(query)).toString();

test.each([
  ['seed=7)', 'seed=7'],
  ['seed=7,', 'seed=7'],
  ['width=100&seed=7。', 'width=100&seed=7'],
  ['seed=7），很有意思', 'seed=7'],
  ['seed=7】', 'seed=7'],
  ['seed=7》”', 'seed=7'],
  ['seed=7?!;:', 'seed=7'],
  ['seed=7 ', 'seed=7'],
  ['width=100&amp;seed=7', 'width=100&seed=7'],
  ['width=100&amp;amp;seed=7&amp;', 'width=100&seed=7'],
  ['seed=3&seed=7', 'seed=7'],
  ['width=&seed=7', 'width=&seed=7'],
])('%s is %s', (query, meant) => expect(mended(query)).toBe(meant));

test('the settings of a run beside it are kept', () => {
  const beside = { beside: 'init=signs&seed=2' };
  expect(mended(`${new URLSearchParams(beside).toString()}).`)).toBe(new URLSearchParams(beside).toString());
});

test.each([
  ['still-open', ['still-open']],
  ['still-open).', ['still-open).', 'still-open']],
  ['parity，看这里', ['parity，看这里', 'parity']],
  ['发生了什么。', ['发生了什么。', '发生了什么']],
  ['', []],
])('the anchor %s may be %j', (anchor, meant) => expect(mendedAnchors(anchor)).toEqual(meant));

const specs = import.meta.glob<FigureSpec>('/src/components/demos/*/*/index.ts', { import: 'default', eager: true });
describe('a setting of ours is left as it is', () => {
  test.each(Object.values(specs).map((spec) => [spec.id, spec] as const))('%s', (_, { params, presets }) => {
    for (const [name, param] of Object.entries(params)) {
      const values = [param.default, ...presets.flatMap((preset) => (name in preset.params ? [preset.params[name]] : []))];
      const options = param.control.kind === 'choice' ? param.control.options.map(({ value }) => value) : [];
      for (const word of [name, ...values.map((value) => param.format(value)), ...options]) expect(mendedWord(word)).toBe(word);
    }
  });
});
