import { describe, expect, test } from 'vitest';
import experiment from './experiment.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 2 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('every network of the sweep over k has fitted, and for its own k the figure’s network stands', () => {
    for (const method of ['gaussian', 'signs', 'small'] as const) {
      expect(frame.byBits[method].length).toBe(params.dimension);
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
});

test('nothing is decided before the end', () => {
  const run = experiment.start(params, engine);
  run.advance(params.steps - 1);
  expect(experiment.claims.map((claim) => judge(claim, run.frame()).outcome)).toEqual(['undecided', 'undecided', 'undecided']);
  run.advance(1);
  expect(run.finished).toBe(true);
});
