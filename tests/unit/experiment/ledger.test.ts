import { expect, test } from 'vitest';
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { makeLedger, measureSeed } from '#lib/experiment/ledger.ts';
import { seed } from '#lib/experiment/params.ts';

const text = { en: '', zh: '' };
/** Counts to 100; its number is known from step 40 on, and is the seed. */
const counting = defineExperiment<{ seed: number }, { step: number; measures: { n: number } }>({
  id: 'counting',
  version: 3,
  precision: 'float64',
  params: { seed: seed() },
  presets: [{ id: 'large', label: text, params: { seed: 50 }, expect: 'fails', note: text }],
  claims: [{ id: 'small', statement: text, quantity: text, source: '', sourceDetail: text, measure: 'n', threshold: 3, direction: 'below', passRate: 0.5, describe: () => text }], // prettier-ignore
  length: () => 100,
  start(params) {
    let step = 0;
    return {
      get step() {
        return step;
      },
      get finished() {
        return step >= 100;
      },
      advance: (count) => void (step = Math.min(100, step + count)),
      frame: () => ({ step, measures: { n: step < 40 ? NaN : params.seed } }),
      digest: () => `d${params.seed}`,
      dispose: () => {},
    };
  },
  tables: () => [],
});
const engine = {} as Engine;

test('a seed is measured to its end, with the step and the time of its verdict', () => {
  let clock = 0;
  expect(measureSeed(counting, { seed: 2 }, engine, () => (clock += 500))).toEqual({
    seed: 2,
    values: [2],
    holds: [true],
    digest: 'd2',
    steps: 40,
    seconds: 0.5,
  });
});

test('a ledger gathers rates and medians, seeds in order', () => {
  const of = (number: number, preset: string | null = null) => ({
    preset,
    result: measureSeed(counting, { seed: number }, engine, () => 0),
  });
  const ledger = makeLedger(counting, 'print', [of(4), of(1), of(2), of(50, 'large')]);
  expect(ledger.seeds.map((result) => result.seed)).toEqual([1, 2, 4]);
  expect(ledger.claims[0]).toMatchObject({ id: 'small', rate: 2 / 3, medianSteps: 40 });
  expect(ledger.presets).toMatchObject([{ id: 'large', expected: 'fails', rate: 0 }]);
});
