import { expect, test } from 'vitest';
import type { Engine } from '#lib/engine/types.ts';
import type { Experiment } from '#lib/experiment/experiment.ts';
import { isExact, isOneComputation, makeLedger, measureSeed, presetFault, presetSeedCount } from '#lib/experiment/ledger.ts';
import { seed } from '#lib/experiment/params.ts';

const text = { en: '', zh: '' };
/** Counts to 100; its number is known from step 40 on, and is the seed. */
const counting: Experiment<{ seed: number }, { step: number; measures: { n: number } }> = {
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
  tables: () => Promise.resolve({ tables: () => [] }),
};
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

test.each([
  ['holds', 0.9, null],
  ['holds', 0.85, 'fewer than 90%'],
  ['fails', 0.2, null],
  ['fails', 0.25, 'more than 20%'],
  ['depends', 0.31, null],
  ['depends', 0.34, 'write share: 0.34'],
  ['depends', 0.95, 'say “holds”'],
  ['depends', 0.1, 'say “fails”'],
] as const)('a preset that %s, at a rate of %d: %s', (expectation, rate, fault) => {
  const preset = { id: 'p', expect: expectation, ...(expectation === 'depends' ? { share: 0.31 } : {}) };
  const said = presetFault(preset, rate);
  if (fault === null) expect(said).toBeNull();
  else expect(said).toContain(fault);
  expect(presetSeedCount(preset)).toBe(expectation === 'depends' ? 100 : 20);
});

test.each([
  ['the same to six digits', [0.68635512, 0.68635514], 0.9, true],
  ['rounding', [1e-16, 3e-12], 1e-8, true],
  ['different numbers', [0.2, 0.3], 0.9, false],
  ['undecided for a seed', [0.2, null], 0.9, false],
] as const)('exact: %s', (_, values, threshold, exact) => {
  expect(isExact(values, threshold)).toBe(exact);
});

test('a preset whose seeds all give the same values is one computation', () => {
  const of = (...values: number[]) => ({
    ...{ id: 'p', expected: 'holds' as const, rate: 1 },
    seeds: values.map((value) => ({ seed: 1, values: [value], holds: [true], digest: '', steps: null, seconds: null })),
  });
  expect(isOneComputation(of(1, 1, 1))).toBe(true);
  expect(isOneComputation(of(1, 1, 2))).toBe(false);
});
