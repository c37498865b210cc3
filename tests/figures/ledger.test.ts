/**
 * Every figure's committed ledger: of this code, complete, at its pass rates; its presets do as they say. Of the presets the quick ones are run
 * again, with FULL all, and more seeds.
 */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import type { Claim } from '#lib/experiment/claim.ts';
import type { Preset } from '#lib/experiment/figure.ts';
import {
  isExact,
  judgedAgain,
  ledgerParams,
  makeLedger,
  measureSeed,
  presetFault,
  presetSeedCount,
  seedCount,
  weakestOf,
} from '#lib/experiment/ledger.ts';
import { chosenFigureIds, loadExperiment, readLedger } from '../../scripts/figures/disk.mjs';
import { fingerprint } from '../../scripts/figures/fingerprint.mjs';

const full = process.env['FULL'] === '1';
/** A preset that the ledger saw decided within this time is run again always, s. */
const quick = 0.3;

/** Claims whose threshold stands far from what the seeds show, with the reason. */
const loose: Record<string, string> = {
  'jacobi-vs-network coarse-grid-does-it': 'it is to hold for the damped sweep of a preset, which is 17 times as cheap',
  'rule-or-table small-follows': 'it is to hold for eleven trained cells as well, where tanh bends more',
  'sine-features both-reach': 'the error below which a wave counts as learned',
  'transformer-rule rule': 'a share of 24 sequences: the sentence says 90%, and most have all',
  'why-low-first low-gradient': 'the sentence says three times',
  'wide-trains-easier teacher-learned': 'the error below which a teacher counts as learned',
  'width-plateaus same-loss': 'it is to hold for the steeper plateaus of presets, where the networks still move',
  'width-plateaus same-function': 'the same',
};

/** Whether a threshold is near the weakest 5% of the seeds: within a tenth of it, or twice as far as these are from the middle. */
function isNear(claim: Pick<Claim, 'direction' | 'threshold'>, values: readonly number[]): boolean {
  const { value, middle } = weakestOf(claim, values);
  const room = claim.direction === 'above' ? value - claim.threshold : claim.threshold - value;
  return room <= Math.max(Math.abs(claim.threshold) / 10, 2 * Math.abs(middle - value));
}

describe.each(chosenFigureIds())('%s', async (id) => {
  const experiment = await loadExperiment(id);
  const ledger = readLedger(id);

  test('has a ledger, measured with this code', async () => {
    const command = `npm run ledger -- ${id} (or, where no number should have changed, npm run ledger -- --refactored ${id})`;
    expect(ledger, command).toMatchObject({ demo: id, version: experiment.version });
    expect(ledger?.fingerprint, command).toBe(await fingerprint(id));
    expect(ledger?.seeds.map(({ seed }) => seed)).toEqual(Array.from({ length: seedCount }, (_, i) => i + 1));
    expect(ledger?.presets.map((preset) => [preset.id, preset.expected, preset.seeds.length])).toEqual(
      experiment.presets.map((preset) => [preset.id, preset.expect, presetSeedCount(preset)]),
    );
  });

  test('what holds follows from the values', () => {
    const all = [...(ledger?.seeds ?? []), ...(ledger?.presets ?? []).flatMap(({ seeds }) => seeds)];
    for (const result of all) expect(judgedAgain(experiment, result)).toEqual(result);
  });

  test('its rates follow from its seeds', () => {
    const results = [
      ...(ledger?.seeds ?? []).map((result) => ({ preset: null, result })),
      ...(ledger?.presets ?? []).flatMap((preset) => preset.seeds.map((result) => ({ preset: preset.id, result }))),
    ];
    expect(JSON.parse(JSON.stringify(makeLedger(experiment, ledger?.fingerprint ?? '', results)))).toEqual(ledger);
  });

  test.each(experiment.claims)('claim $id holds at its pass rate', (claim) => {
    expect(ledger?.claims.find((entry) => entry.id === claim.id)?.rate).toBeGreaterThanOrEqual(claim.passRate);
  });

  test.each(experiment.claims.filter(({ exact }) => !exact))('the threshold of claim $id is near what is seen', (claim) => {
    const place = experiment.claims.indexOf(claim);
    const values = (ledger?.seeds ?? []).map(({ values }) => Number(values[place] ?? NaN));
    expect(isNear(claim, values), JSON.stringify(weakestOf(claim, values))).toBe(loose[`${id} ${claim.id}`] === undefined);
  });

  test.each(experiment.claims.filter(({ exact }) => exact))('claim $id is exact', (claim) => {
    const place = experiment.claims.indexOf(claim);
    expect(ledger?.claims[place]?.rate).toBe(1);
    const values = ledger?.seeds.map((seed) => seed.values[place] ?? null) ?? [];
    expect(isExact(values, claim.threshold), JSON.stringify(values.slice(0, 10))).toBe(true);
  });

  test.each(experiment.presets)('preset $id does as it says', (preset) => {
    const measured = ledger?.presets.find((entry) => entry.id === preset.id);
    expect(presetFault(preset, measured?.rate ?? NaN)).toBeNull();
    // What a reader sees who presses the button once.
    const first = measured?.seeds[0]?.holds.every(Boolean);
    if (preset.expect !== 'depends') expect(first).toBe(preset.expect === 'holds');
  });

  const failing = (ledger?.seeds ?? []).filter(({ holds }) => !holds.every(Boolean)).map(({ seed }) => seed);
  const seeds = full ? [2, 3, 4, 5, 50, 100, ...failing.slice(0, 10)] : [];
  test.each([...new Set(seeds)])('seed %d gives the same bits again', async (seed) => {
    const engine = await loadEngine('wasm', experiment.precision);
    const again = measureSeed(experiment, ledgerParams(experiment, null, seed), engine, () => 0);
    const { values, holds, digest } = ledger?.seeds.find((entry) => entry.seed === seed) ?? {};
    expect({ values: again.values, holds: again.holds, digest: again.digest }).toEqual({ values, holds, digest });
  });

  const measured = (preset: Preset<unknown>) => ledger?.presets.find((entry) => entry.id === preset.id)?.seeds[0];
  const again = experiment.presets.slice(1).filter((preset) => full || (measured(preset)?.seconds ?? Infinity) < quick);
  test.each(again)('preset $id gives the same bits again', async (preset) => {
    const engine = await loadEngine('wasm', experiment.precision);
    const { digest } = measureSeed(experiment, ledgerParams(experiment, preset, 1), engine, () => 0);
    expect(digest).toBe(measured(preset)?.digest);
  });
});
