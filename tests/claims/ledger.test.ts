/**
 * Every demo's committed ledger: complete, at its pass rate, and the same bit for bit when some of it is run again: seed 1 and the quick presets
 * where the code is the one that was measured, more where it has changed since, and more still with FULL.
 */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import type { Engine } from '#lib/engine/types.ts';
import type { Preset } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import {
  breakingRate,
  holdingRate,
  ledgerParams,
  makeLedger,
  measureSeed,
  presetSeedCount,
  seedCount,
} from '#lib/experiment/ledger.ts';
import { chosenDemoIds, fingerprint, loadExperiment, readLedger } from '../../scripts/ledger/demos.mjs';

const full = process.env['FULL'] === '1';
/** A preset that the ledger saw decided within this time is run again always, s. */
const quick = 0.3;

describe.each(chosenDemoIds())('%s', async (id: string) => {
  const experiment = await loadExperiment(id);
  const ledger = readLedger(id);
  const changed = full || ledger?.fingerprint !== fingerprint(id);

  test('has a ledger of this version, over all seeds', () => {
    expect(ledger).toMatchObject({ demo: id, version: experiment.version });
    expect(ledger?.seeds.map(({ seed }) => seed)).toEqual(Array.from({ length: seedCount }, (_, i) => i + 1));
    expect(ledger?.presets.map((preset) => [preset.id, preset.expected, preset.seeds.length])).toEqual(
      experiment.presets.map((preset: { id: string; expect: string }) => [preset.id, preset.expect, presetSeedCount]),
    );
  });

  test('readers may choose an engine exactly where one trains', async () => {
    const engine = await loadEngine('wasm', experiment.precision);
    let trainers = 0;
    const watched: Engine = {
      ...engine,
      create: (config) => {
        trainers++;
        return engine.create(config);
      },
    };
    await experiment.prepare?.();
    const run = experiment.start(defaults(experiment.params), watched);
    // The first job of a run of many may only look at the data.
    run.advance(2);
    run.dispose();
    expect(trainers > 0).toBe(!experiment.engineless);
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

  test.each(experiment.presets)('preset $id does as expected, for seed 1 and for most', (preset) => {
    const measured = ledger?.presets.find((entry) => entry.id === preset.id);
    const first = measured?.seeds[0]?.holds.every(Boolean);
    expect(first).toBe(preset.expect === 'holds');
    if (preset.expect === 'fails') expect(measured?.rate).toBeLessThanOrEqual(breakingRate);
    else expect(measured?.rate).toBeGreaterThanOrEqual(holdingRate);
  });

  const failing = (ledger?.seeds ?? []).filter(({ holds }) => !holds.every(Boolean)).map(({ seed }) => seed);
  const seeds = full ? [1, 2, 3, 4, 5, 50, 100, ...failing.slice(0, 10)] : changed ? [1, 100, ...failing.slice(0, 1)] : [1];
  test.each([...new Set(seeds)])('seed %d gives the same bits again', async (seed) => {
    const engine = await loadEngine('wasm', experiment.precision);
    const again = measureSeed(experiment, ledgerParams(experiment, null, seed), engine, () => 0);
    const { values, holds, digest } = ledger?.seeds.find((entry) => entry.seed === seed) ?? {};
    expect({ values: again.values, holds: again.holds, digest: again.digest }).toEqual({ values, holds, digest });
  });

  const measured = (preset: Preset<unknown>) => ledger?.presets.find((entry) => entry.id === preset.id)?.seeds[0];
  const again = experiment.presets.slice(1).filter((preset) => changed || (measured(preset)?.seconds ?? Infinity) < quick);
  test.each(again)('preset $id gives the same bits again', async (preset) => {
    const engine = await loadEngine('wasm', experiment.precision);
    const { digest } = measureSeed(experiment, ledgerParams(experiment, preset, 1), engine, () => 0);
    expect(digest).toBe(measured(preset)?.digest);
  });
});
