import { describe, expect, test } from 'vitest';
import experiment from '#components/demos/dropout-smooths/experiment.ts';
import { slopeVariation } from '#components/demos/dropout-smooths/run.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/dropout-smooths.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('its claim follows from its tables', () => {
    const { value, outcome } = judge(experiment.claims[0]!, frame);
    expect(outcome).toBe('holds');
    expect(Math.abs(recompute.smoother(tableRows(experiment.tables(frame, params))) - value)).toBeLessThan(1e-9);
  });

  test('both networks start alike and fit the points', () => {
    const [without, dropout] = frame.networks;
    expect(dropout!.variation[0]).toBe(without!.variation[0]);
    expect(without!.loss.at(-1)).toBeLessThan(1e-10);
    expect(dropout!.loss.at(-1)).toBeLessThan(1e-3);
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance((i * i) % 613);
    expect(sliced.digest()).toBe(run.digest());
    expect(sliced.frame()).toEqual(frame);
  });
});

test('without dropout in either the networks are the same', () => {
  const frame = runToEnd(experiment, { ...params, keep: 1, steps: 200 }, engine).frame();
  expect(frame.measures['ratio']).toBe(1);
});

test('the slope of |x| varies by 2', () => {
  const neurons = { output: Float64Array.of(1, 1), weight: Float64Array.of(1, -1), bias: Float64Array.of(0, 0) };
  expect(slopeVariation(neurons, 'relu')).toBe(2);
});
