/**
 * What the text quotes of runs: measured with this code, of the settings that the chapters name, the same in both languages. A cause that is named
 * takes its effect along when it is switched off.
 */
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import {
  differences,
  effectsOf,
  causeSeeds,
  measureQuoted,
  quotationsIn,
  wantedRuns,
  withCause,
  withoutCause,
  type Quotation,
} from '#lib/experiment/quoted.ts';
import { chosenFigureIds, contentTexts, loadExperiment, loadQuantities, readRuns } from '../../scripts/figures/disk.mjs';
import { quotedIn } from '../../scripts/figures/fill-quotations.mjs';
import { runsFingerprint } from '../../scripts/figures/fingerprint.mjs';

const full = process.env['FULL'] === '1';
/** Runs that took no longer are made again always, s. */
const quick = 0.3;

const texts = contentTexts();
const quotations = Object.values(texts).flatMap(quotationsIn);

describe.each(chosenFigureIds().filter((id) => quotations.some(({ of }) => of === id)))(
  'what the text quotes of %s',
  async (id) => {
    const experiment = await loadExperiment(id);
    const measured = readRuns(id);
    const wanted = wantedRuns(experiment, quotations);

    test('is measured with this code', async () => {
      if (wanted.length === 0) return expect(measured).toBeNull();
      const command = `npm run ledger -- ${id} (or, where no number should have changed, npm run ledger -- --refactored ${id})`;
      expect(measured?.fingerprint, command).toBe(await runsFingerprint(id));
      expect(measured?.runs.map(({ query, seeds }) => [query, seeds.map(({ seed }) => seed)])).toEqual(wanted);
    });

    const runs = (measured?.runs ?? []).map(({ query, seeds }) => ({ query, first: seeds[0]! }));
    test.each(runs.filter(({ first }) => full || first.seconds < quick))(
      '“$query” gives the same numbers again',
      async ({ query, first }) => {
        const engine = await loadEngine('wasm', experiment.precision);
        const again = measureQuoted(experiment, await loadQuantities(id), query, first.seed, engine, () => 0);
        expect(again).toEqual({ ...first, seconds: 0 });
      },
    );

    const causes = quotations.filter(({ tag, of }) => tag === 'Because' && of === id);
    test.each(causes)('the cause “$run” against “$without” is the cause', (cause) => {
      expect(differences(experiment, cause['run'] ?? '', cause['without'] ?? '')).toHaveLength(1);
      const { run, without } = effectsOf(experiment, measured ?? undefined, cause);
      expect(run / causeSeeds, 'seeds with the effect, the cause on').toBeGreaterThanOrEqual(withCause);
      expect(without / causeSeeds, 'seeds with the effect, the cause off').toBeLessThanOrEqual(withoutCause);
    });
  },
);

/** A quotation, without how its language writes the number. */
const essence = ({ as: _, digits: __, round: ___, ...quotation }: Quotation) => JSON.stringify(Object.entries(quotation).sort());

const files = Object.keys(texts).filter((file) => file.startsWith('figures/') && quotationsIn(texts[file]!).length > 0);
test.each(files)('%s quotes the same in both languages', (file) => {
  const id = file.split('/')[1]!;
  const [en, zh] = (['en', 'zh'] as const).map((lang) => quotedIn(texts[file]!, id, lang).map(essence).sort());
  expect(en!.length).toBeGreaterThan(0);
  expect(zh).toEqual(en);
});

const english = Object.keys(texts).filter((file) => /^chapters\/en\//.test(file));
test.each(english)('%s quotes what its Chinese edition quotes', (file) => {
  const [en, zh] = [file, file.replace('/en/', '/zh/')].map((name) => quotationsIn(texts[name]!).map(essence).sort());
  expect(zh).toEqual(en);
});
