import { describe, expect, test } from 'vitest';
import { above, listClaims } from '#lib/experiment/claim.ts';
import { defineFigure } from '#lib/experiment/figure.ts';
import { makeLedger } from '#lib/experiment/ledger.ts';
import { number, seed } from '#lib/experiment/params.ts';
import {
  differences,
  effectsOf,
  ledgerValues,
  quotationsIn,
  quotedValues,
  settingsOf,
  statistic,
  wantedRuns,
  type QuotedRuns,
} from '#lib/experiment/quoted.ts';

const text = (words: string) => ({ en: words, zh: words });
const params = {
  width: number({ label: text('Width'), default: 10, min: 1, max: 100, integer: true }),
  rate: number({ label: text('Rate'), default: 0.1, min: 0.01, max: 1 }),
  seed: seed(),
};
const claim = {
  ...text('It is large.'),
  quantity: text('size'),
  source: 'x',
  sourceDetail: text(''),
  ...above('size', 3),
  describe: () => text(''),
};
const spec = defineFigure('some', {
  params,
  presets: { first: { ...text(''), label: text('') }, wide: { ...text(''), label: text(''), params: { width: 50 } } },
  claims: { large: claim },
  tables: () => Promise.resolve({ tables: () => [] }),
});

const seeds = (values: number[]) =>
  values.map((size, i) => ({ seed: i + 1, values: { size, none: null }, digest: '', seconds: 0 }));
const measured: QuotedRuns = {
  demo: 'some',
  fingerprint: '',
  runs: [
    { query: '', seeds: seeds(Array.from({ length: 20 }, (_, i) => i / 4)) },
    { query: 'width=50', seeds: seeds(Array.from({ length: 20 }, () => 4)) },
  ],
};

test('quotations are read from a chapter, over lines, in its order', () => {
  const found = quotationsIn(
    'A <Run of="some" query="width=50&rate=0.2"\n  seeds="5" stat="max" /> and <Because of="some" without="width=50">b</Because>.',
  );
  expect(found).toEqual([
    { tag: 'Run', of: 'some', query: 'width=50&rate=0.2', seeds: '5', stat: 'max' },
    { tag: 'Because', of: 'some', without: 'width=50' },
  ]);
});

describe('settings', () => {
  test('are kept as what differs from the defaults, in the order of the schema, without the seed', () => {
    expect(settingsOf(spec, 'seed=7&rate=0.2&width=50')).toMatchObject({ query: 'width=50&rate=0.2', seed: 7 });
    expect(settingsOf(spec, 'width=10')).toMatchObject({ query: '', seed: null });
  });
  test('that a figure cannot use are an error', () => {
    expect(() => settingsOf(spec, 'wdith=50')).toThrow('wdith');
    expect(() => settingsOf(spec, 'width=500')).toThrow('above');
  });
  test('differ in what they set', () => {
    expect(differences(spec, '', 'width=50')).toEqual(['width']);
    expect(differences(spec, 'rate=0.2', 'width=50')).toEqual(['width', 'rate']);
    expect(differences(spec, 'width=10', '')).toEqual([]);
  });
});

test('runs are wanted once, however often they are quoted', () => {
  const quotations = quotationsIn(
    '<Run of="some" seeds="3" /> <Run of="some" seeds="2" /> <Run of="some" query="seed=9" /> <Because of="some" run="width=50" /> <Run of="other" />',
  );
  expect(wantedRuns(spec, quotations)).toEqual([
    ['', [...Array.from({ length: 20 }, (_, i) => i + 1)]],
    ['width=50', Array.from({ length: 20 }, (_, i) => i + 1)],
  ]);
});

describe('what is quoted', () => {
  const run = (properties: Record<string, string>) => quotedValues(spec, measured, { tag: 'Run', of: 'some', ...properties });
  test('of a run: its values, or where a claim is named, whether it holds by the threshold of today', () => {
    expect(run({ seeds: '3', value: 'size' })).toEqual([0, 0.25, 0.5]);
    expect(run({ seeds: '20', claim: 'large' }).filter(Boolean)).toHaveLength(7);
  });
  test('that is not measured, or has no such name, is an error', () => {
    expect(() => run({ query: 'width=20', value: 'size' })).toThrow('npm run ledger -- some');
    expect(() => run({ query: 'seed=21', value: 'size' })).toThrow('seed 21');
    expect(() => run({ value: 'length' })).toThrow('only size, none');
    expect(() => run({ claim: 'small' })).toThrow('it has large');
  });
  test('of the ledger: a claim’s number, or whether it holds', () => {
    const result = (seed: number, value: number) => ({
      seed,
      values: [value],
      holds: [value > 3],
      digest: '',
      steps: 1,
      seconds: 1,
    });
    const experiment = { ...spec, claims: listClaims({ large: claim }), length: () => 1, start: () => null as never };
    const ledger = makeLedger(experiment, '', [
      { preset: null, result: result(1, 2) },
      { preset: null, result: result(2, 5) },
      { preset: 'wide', result: result(1, 9) },
    ]);
    const of = (properties: Record<string, string>) => ledgerValues(spec, ledger, { tag: 'Ledger', of: 'some', ...properties });
    expect(of({ stat: 'max' })).toEqual([2, 5]);
    expect(of({ stat: 'holding' })).toEqual([0, 1]);
    expect(of({ preset: 'wide', claim: 'large', stat: 'min' })).toEqual([9]);
    expect(() => of({ preset: 'tall', stat: 'min' })).toThrow('tall');
  });
  test('of a cause: seeds with the effect on both sides', () => {
    const because = (properties: Record<string, string>) =>
      effectsOf(spec, measured, { tag: 'Because', of: 'some', ...properties });
    expect(because({ run: 'width=50', without: '', claim: 'large' })).toEqual({ run: 20, without: 7 });
    expect(because({ run: '', without: 'width=50', claim: 'large', effect: 'fails' })).toEqual({ run: 13, without: 0 });
    expect(because({ run: 'width=50', without: '', value: 'size', above: '3.9' })).toEqual({ run: 20, without: 4 });
    expect(because({ run: '', without: 'width=50', value: 'size', below: '3.9' })).toEqual({ run: 16, without: 0 });
  });
});

test('statistics', () => {
  const values = [3, 1, 2, 10];
  expect(['mean', 'median', 'min', 'max'].map((name) => statistic(values, name))).toEqual([4, 2.5, 1, 10]);
  expect(statistic([1, 0, 1], 'holding')).toBe(2);
  expect(statistic([1, 0, 1, 1], 'share')).toBe(0.75);
  expect(() => statistic(values, 'average')).toThrow('none of');
  expect(() => statistic([1, NaN], 'median')).toThrow('1 of 2 runs');
});
