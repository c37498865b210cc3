import { describe, expect, test } from 'vitest';
import experiment from '#components/demos/effective-size/experiment.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/effective-size.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('its claims follow from its tables', () => {
    const tables = tableRows(experiment.tables(frame, params));
    for (const claim of experiment.claims) {
      const { value, outcome } = judge(claim, frame);
      expect(outcome, claim.id).toBe('holds');
      expect(Math.abs(recompute[claim.id as keyof typeof recompute](tables) - value), claim.id).toBeLessThan(1e-9);
    }
  });

  test('the small-weight network begins as one neuron and ends as four', () => {
    expect(frame.small.effective[0]).toBe(1);
    expect(frame.small.effective.at(-1)).toBe(4);
    expect(frame.large.effective.at(-1)).toBeGreaterThan(15);
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance((i * i) % 61);
    expect(sliced.digest()).toBe(run.digest());
    expect(sliced.frame()).toEqual(frame);
  });
});

test('a network that has not learned its points gives no verdict', () => {
  const frame = runToEnd(experiment, { ...params, steps: 300 }, engine).frame();
  expect(judge(experiment.claims[0]!, frame).outcome).toBe('undecided');
});
