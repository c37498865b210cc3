import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import type { Point } from '#lib/experiment/points-param.ts';
import { rowsOf } from '#lib/experiment/table.ts';
import experiment from './experiment.ts';
import { params as schema, valley } from './params.ts';
import { withMiddlePoint, withoutPoint, withPoint } from './points.ts';
import { tables } from './tables.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 5 };

test('the same neurons start all three networks', () => {
  const [large, , small] = runToEnd(experiment, params, engine).frame().networks;
  expect(large!.change).toBeLessThan(0.1);
  expect(small!.change).toBeGreaterThan(3);
  expect(large!.shares[0]).toBeCloseTo(small!.shares[0]!, 6);
});

test('the up-and-down points need four directions, with the amplitudes 1 : 1 : 1/2 : 1/2', () => {
  const wave = experiment.presets.find(({ id }) => id === 'wave')!;
  const run = runToEnd(experiment, { ...params, ...wave.params, directions: 4 }, engine);
  const rows = rowsOf(tables(run.frame()))['directions']!.slice(-8);
  const shares = rows.map((row) => row['share'] as number);
  [1 / 3, 1 / 3, 1 / 6, 1 / 6].forEach((share, i) => expect(Math.abs(shares[i]! - share)).toBeLessThan(0.01));
});

describe('the points', () => {
  test('read what they write', () => {
    const { points } = schema;
    expect(points.parse(points.format(valley))).toEqual(valley);
    expect(() => points.parse('0:0')).toThrow('2 to 8 points');
    expect(() => points.parse('0:0,0.01:0')).toThrow('at least 0.05');
    expect(() => points.parse('0:0,2:0')).toThrow('not within');
  });

  test('are added in order and not too close, and removed down to two', () => {
    expect(withPoint(valley, 0.1, 0.2)).toEqual([...valley.slice(0, 2), [0.1, 0.2], ...valley.slice(2)]);
    expect(withPoint(valley, 0.32, 0.2)[2]).toEqual([0.2833, 0.2]);
    const close: readonly Point[] = [
      [-0.02, 0],
      [0.02, 0],
    ];
    expect(withPoint(close, 0, 0)).toBe(close);
    expect(
      withMiddlePoint(
        [
          [-1, 0],
          [0, 0],
          [1, 0.5],
        ].map(([x, y]) => [x!, y!] as const),
      )[1],
    ).toEqual([-0.5, 0]);
    expect(withoutPoint(valley, 1)).toHaveLength(3);
    expect(withoutPoint(close, 0)).toBe(close);
  });
});
