import { describe, expect, test } from 'vitest';
import { amplitudes, choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { permalink, queryString, readPermalink, writePermalink } from '#lib/experiment/permalink.ts';

const label = { en: 'x', zh: 'x' };
const schema = {
  width: number({ label, default: 64, min: 4, max: 400, integer: true }),
  activation: choice({ label, default: 'tanh', options: [{ value: 'tanh', label }, { value: 'relu', label }] }), // prettier-ignore
  target: amplitudes({ label, default: [1, 0], count: 2, max: 2, step: 0.1 }),
  seed: seed(),
};
const standard: ParamsOf<typeof schema> = { width: 64, activation: 'tanh', target: [1, 0], seed: 1 };
const read = (query: string) => readPermalink(schema, new URLSearchParams(query), 2);

const twoWaves: typeof standard = { ...standard, target: [0, 2] };

test('the address of a figure names it, what differs from its defaults, and the place on the page', () => {
  expect(permalink('https://a.example/parity/', 'x', schema, standard, 2)).toBe('https://a.example/parity/?demo=x#x');
  expect(permalink('https://a.example/parity/', 'x', schema, twoWaves, 2, 'tfjs')).toBe(
    'https://a.example/parity/?demo=x&target=2:2&engine=tfjs&v=2#x',
  );
});

describe('writePermalink', () => {
  test('is empty for the defaults', () => expect(writePermalink(schema, standard, 2).size).toBe(0));
  test('says only what differs, readably, with the version', () => {
    const params: typeof standard = { ...standard, width: 200, target: [1, 0.5], seed: 7 };
    const query = writePermalink(schema, params, 2, 'tfjs');
    expect(queryString(query)).toBe('width=200&target=1:1,2:0.5&seed=7&engine=tfjs&v=2');
  });
  test('is read back as it was written', () => {
    const params: ParamsOf<typeof schema> = { width: 17, activation: 'relu', target: [0, 2], seed: 999 };
    expect(read(queryString(writePermalink(schema, params, 2)))).toEqual({ params, problems: [], engine: 'wasm' });
  });
});

describe('readPermalink', () => {
  test('knows nothing wrong with an empty query', () =>
    expect(read('')).toEqual({ params: standard, problems: [], engine: 'wasm' }));
  test.each([
    ['width=NaN', 'width', 'width: “NaN” is not a number; 64 is used instead.', 64],
    ['width=9999', 'width', 'width: 9999 is above the largest value 400; 400 is used instead.', 400],
    ['width=1', 'width', 'width: 1 is below the least value 4; 4 is used instead.', 4],
  ])('%s is reported and replaced', (query, name, text, used) => {
    const { params, problems } = read(query);
    expect(problems.map((problem) => [problem.name, problem.text.en])).toEqual([[name, text]]);
    expect(params.width).toBe(used);
  });
  test('unknown names are reported, even those of Object.prototype', () => {
    expect(read('colour=red&constructor=1&__proto__=2').problems.map(({ name }) => name)).toEqual([
      'colour',
      'constructor',
      '__proto__',
    ]);
  });
  test('what networks and messengers add is not ours to know; a misspelt name of ours still is', () => {
    const added = 'fbclid=x&utm_source=a&utm_campaign=b&gclid=1&from=singlemessage&isappinstalled=0&si=z&share_token=t';
    expect(read(`${added}&seed=7`)).toEqual({ params: { ...standard, seed: 7 }, problems: [], engine: 'wasm' });
    expect(read('sed=7&formula=1').problems.map(({ name }) => name)).toEqual(['sed', 'formula']);
  });
  test.each([
    'msclkid',
    'dclid',
    'gbraid',
    'utm_id',
    'mtm_campaign',
    'spm',
    'scene',
    'sharer_shareid',
    'wxshare_count',
    'vd_source',
    'hmsr',
  ])('%s is not ours', (name) => expect(read(`${name}=x`).problems).toEqual([]));
  test.each(['scale', 'targets', 'width2', 'sedd', 'clids', 'shareOfX'])('%s might be meant for ours', (name) =>
    expect(read(`${name}=x`).problems.map((problem) => problem.name)).toEqual([name]),
  );
  test('a version that is none is told, and the settings are kept', () =>
    expect(read('width=100&v=two')).toMatchObject({ params: { width: 100 }, problems: [{ name: 'v' }] }));
  test('a link to another version, and an unknown engine, are reported', () => {
    expect(read('seed=3&v=1').problems.map(({ name }) => name)).toEqual(['v']);
    expect(read('engine=gpu')).toMatchObject({ engine: 'wasm', problems: [{ name: 'engine' }] });
  });
  test('problems are told in Chinese too', () =>
    expect(read('width=abc').problems[0]?.text.zh).toBe('width：“abc”不是数，改用 64。'));
});
