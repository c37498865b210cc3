import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import experiment from './experiment.ts';
import { layersOf, packed, shareOf, unpacked } from './layers.ts';

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

  test('have few directions, whatever the angle between these', () => {
    expect(shareOf(first)).toBe(1);
    expect(shareOf(second)).toBe(1);
    const three = { incoming: Float64Array.of(1, 0, 0, 1, -1, 0, 0.1, 1), dimension: 2, sizes: Float64Array.of(1, 4, 2, 1) };
    expect(shareOf(three)).toBe(7 / 8);
  });

  test('come back from their letters to 1/25', () => {
    expect([...unpacked(packed(first), 2)]).toEqual([1, -1, -1, 1]);
    const [, , off] = unpacked(packed(second), 2);
    expect(Math.abs(off as number)).toBeLessThanOrEqual(0.041);
  });
});

test('the second layer loosens after the moment', async () => {
  const engine = await loadEngine('wasm', 'float32');
  const { small, steps } = runToEnd(experiment, { ...defaults(experiment.params), seed: 3 }, engine).frame();
  const after = small.second.filter((_, i) => (steps[i] as number) > small.moment);
  expect(Math.min(...after)).toBeLessThan(0.9);
  expect(small.kept.map(({ step }) => step)).toContain(small.moment);
});
