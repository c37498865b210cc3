import { describe, expect, test } from 'vitest';
import experiment, { dimension } from '#components/demos/parity-escapes/experiment.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/parity-escapes.ts';
import { tableRows } from './tables.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 2 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('its claims hold and follow from its tables', () => {
    const tables = tableRows(experiment.tables(frame, params));
    for (const claim of experiment.claims) {
      const { value, outcome } = judge(claim, frame);
      expect(outcome, claim.id).toBe('holds');
      expect(recompute[claim.id as keyof typeof recompute](tables), claim.id).toBe(value);
    }
  });

  test('every network of the sweep over k has fitted, and for its own k the figure’s network stands', () => {
    for (const method of ['gaussian', 'signs', 'small'] as const) {
      expect(frame.byBits[method].length).toBe(dimension);
      expect([...frame.byBits[method]].every((right) => right > 0 && right <= frame.unseenCount)).toBe(true);
      const { fitStep, unseenRight } = frame.records[method];
      expect(frame.byBits[method][params.bits - 1]).toBe(unseenRight[frame.steps.indexOf(fitStep)]);
    }
  });

  test('the sweep over k agrees with a run of that k', () => {
    const other = runToEnd(experiment, { ...params, bits: 3, steps: 200 }, engine);
    expect(other.frame().byBits.small[2]).toBe(frame.byBits.small[2]);
    other.dispose();
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance(i % 11);
    expect(sliced.digest()).toBe(run.digest());
  });
});

test('nothing is decided before the end', () => {
  const run = experiment.start(params, engine);
  run.advance(params.steps - 1);
  expect(experiment.claims.map((claim) => judge(claim, run.frame()).outcome)).toEqual(['undecided', 'undecided', 'undecided']);
  run.advance(1);
  expect(run.finished).toBe(true);
});
