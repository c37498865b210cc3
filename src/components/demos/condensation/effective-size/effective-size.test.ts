import { expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import experiment from './experiment.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5 };

test('the small-weight network begins as one neuron and ends as four', () => {
  const { small, large } = runToEnd(experiment, params, engine).frame();
  expect(small.effective[0]).toBe(1);
  expect(small.effective.at(-1)).toBe(4);
  expect(large.effective.at(-1)).toBeGreaterThan(15);
});

test('a network that has not learned its points gives no verdict', () => {
  const frame = runToEnd(experiment, { ...params, steps: 300 }, engine).frame();
  expect(judge(experiment.claims[0]!, frame).outcome).toBe('undecided');
});
