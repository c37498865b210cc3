/** `npm run new`: what it writes is a complete figure that does what it says. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd, type Experiment } from '#lib/experiment/experiment.ts';
import { presetParams } from '#lib/experiment/figure.ts';
import { presetFault } from '#lib/experiment/ledger.ts';
import { rowsOf, type Rows } from '#lib/experiment/table.ts';
import { anatomy, root } from '../../../scripts/figures/disk.mjs';
import { stub } from '../../../scripts/figures/stub.mjs';

/** Within the project, for its imports, and where git does not look. */
const folder = join(root, 'test-results/stub/theme/new-figure');
const files = stub('new-figure');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(join(root, 'test-results/stub'), { recursive: true, force: true }));

test('it has every file of the anatomy', () => {
  expect(Object.keys(files).sort()).toEqual([...anatomy].sort());
});

test.each(Object.entries(files))('%s is laid out as the project’s files are', async (name, text) => {
  const filepath = join(folder, name);
  expect(await format(text, { ...(await resolveConfig(join(root, 'src/x.ts'))), filepath })).toBe(text);
});

describe('its run', () => {
  const load = async <T>(name: string) => ((await import(/* @vite-ignore */ join(folder, name))) as { default: T }).default;

  test('holds its claim, which follows from its tables; the preset that should break it does', async () => {
    const experiment = await load<Experiment>('experiment.ts');
    const recompute = await load<Record<string, (rows: Rows) => number>>('recompute.ts');
    const engine = await loadEngine('wasm', experiment.precision);
    const { tables } = await experiment.tables();
    for (const preset of experiment.presets) {
      const params = presetParams(experiment, preset);
      const frame = runToEnd(experiment, params, engine).frame();
      const { value, outcome } = judge(experiment.claims[0]!, frame);
      expect(presetFault(preset, outcome === 'holds' ? 1 : 0)).toBeNull();
      expect(recompute['fits']!(rowsOf(tables(frame, params)))).toBeCloseTo(value, 5);
    }
  });
});
