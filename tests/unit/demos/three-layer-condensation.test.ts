import { describe, expect, test } from 'vitest';
import experiment from '#components/demos/three-layer-condensation/experiment.ts';
import { layersOf, packed, shareOf, unpacked } from '#components/demos/three-layer-condensation/layers.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/three-layer-condensation.ts';
import { tableRows } from './tables.ts';

describe('the layers of a network 1-2-2-1', () => {
  // w1, b1; W2 row by row, b2; output weights, output bias
  const weights = Float64Array.of(3, -6, 4, -8, /* W2 */ 1, 0, 0, 2, /* b2 */ 0, 0, /* a */ 5, 7, 0);
  const [first, second] = layersOf(weights, 2);

  test('have incoming weights with their bias, and sizes of norm in times norm out', () => {
    expect([...first.incoming]).toEqual([3, 4, -6, -8]);
    expect([...first.sizes]).toEqual([5, 20]);
    expect([...second.incoming]).toEqual([1, 0, 0, 0, 2, 0]);
    expect([...second.sizes]).toEqual([5, 14]);
  });

  test('are aligned along one line in either direction, or not', () => {
    expect(shareOf(first)).toBe(1);
    expect(shareOf(second)).toBe(0);
  });

  test('come back from their letters to 1/25', () => {
    expect([...unpacked(packed(first), 2)]).toEqual([1, -1, -1, 1]);
    const [, , off] = unpacked(packed(second), 2);
    expect(Math.abs(off as number)).toBeLessThanOrEqual(0.041);
  });
});

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 3 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('its claims follow from its tables', () => {
    const tables = tableRows(experiment.tables(frame, params));
    for (const claim of experiment.claims) {
      const { value, outcome } = judge(claim, frame);
      expect(outcome, claim.id).toBe('holds');
      expect(recompute[claim.id as keyof typeof recompute](tables), claim.id).toBeCloseTo(value, 9);
    }
  });

  test('the second layer splits up again after the moment', () => {
    const after = frame.small.second.filter((_, i) => (frame.steps[i] as number) > frame.small.moment);
    expect(Math.min(...after)).toBeLessThan(0.5);
    expect(frame.small.kept.map(({ step }) => step)).toContain(frame.small.moment);
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(params, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance((i * i) % 61);
    expect(sliced.digest()).toBe(run.digest());
    expect(sliced.frame()).toEqual(frame);
  });
});
