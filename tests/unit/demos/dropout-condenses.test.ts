import { describe, expect, test } from 'vitest';
import experiment from '#components/demos/dropout-condenses/experiment.ts';
import { directionShare, isSilent } from '#components/demos/dropout-smooths/run.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/dropout-condenses.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('its claim follows from its tables', () => {
    const { value, outcome } = judge(experiment.claims[0]!, frame);
    expect(outcome).toBe('holds');
    expect(Math.abs(recompute.condenses(tableRows(experiment.tables(frame, params))) - value)).toBeLessThan(1e-9);
  });

  test('nothing moves a silent neuron', () => {
    const silent = [...frame.before.bias.keys()].filter((j) => isSilent(frame.before, 'relu', j));
    expect(silent.length).toBeGreaterThan(40);
    for (const { neurons } of frame.networks)
      for (const j of silent)
        expect([neurons.weight[j], neurons.output[j]]).toEqual([frame.before.weight[j], frame.before.output[j]]);
  });
});

test('silent neurons have no part in the share', () => {
  const neurons = { output: Float64Array.of(1, 1, 9), weight: Float64Array.of(1, 1, 0.5), bias: Float64Array.of(0, 0.01, -1) };
  expect(isSilent(neurons, 'relu', 2)).toBe(true);
  expect(isSilent(neurons, 'tanh', 2)).toBe(false);
  expect(directionShare(neurons, 'relu')).toBe(1);
});
