import { expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import experiment from './experiment.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5 };

test('both networks start alike and fit the points', () => {
  const { variation, loss } = runToEnd(experiment, params, engine).frame();
  expect(variation[1]![0]).toBe(variation[0]![0]);
  expect(loss[0]!.at(-1)).toBeLessThan(1e-10);
  expect(loss[1]!.at(-1)).toBeLessThan(1e-3);
});

test('without dropout in either the networks are the same', () => {
  const frame = runToEnd(experiment, { ...params, keep: 1, steps: 200 }, engine).frame();
  expect(frame.measures['ratio']).toBe(1);
});
