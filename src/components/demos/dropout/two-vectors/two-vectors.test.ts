import { describe, expect, test } from 'vitest';
import { descend } from './descent.ts';
import experiment from './experiment.ts';
import type { Vector } from './frame.ts';
import { arrows, levels } from './shapes.ts';
import { chainOf, excess, pairOf, sumOf, sumOfSquares } from './vectors.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { presetParams } from '#lib/experiment/figure.ts';
import { defaults } from '#lib/experiment/params.ts';

const p = defaults(experiment.params);
const engine = await loadEngine('wasm', 'float64');

const close = (found: readonly Vector[], wanted: readonly Vector[]) =>
  found.forEach((v, i) => v.forEach((part, axis) => expect(part).toBeCloseTo(wanted[i]?.[axis] as number, 12)));

describe('a step', () => {
  const vectors: Vector[] = [
    [1, 0],
    [0, 2],
    [-1, 1],
  ];

  test('on the sum of squares moves every vector towards the mean and keeps the sum', () => {
    const next = descend({ ...p, objective: 'squares', learningRate: 0.05 }, vectors, sumOf(vectors));
    close(next, [
      [0.9, 0.1],
      [0, 1.9],
      [-0.9, 1],
    ]);
  });

  test('under dropout, averaged over all masks, adds 2 (1 - q)/q v to the gradient of the error', () => {
    const [q, rate, sum] = [0.8, 0.01, [0.5, 1] as Vector];
    const next = descend({ objective: 'dropout', keep: q, learningRate: rate }, vectors, sum);
    const total = sumOf(vectors);
    const wanted = vectors.map((v): Vector => {
      const part = (axis: 0 | 1) => v[axis] - rate * (2 * (total[axis] - sum[axis]) + ((2 * (1 - q)) / q) * v[axis]);
      return [part(0), part(1)];
    });
    close(next, wanted);
  });

  test('on the error without dropout does nothing where the sum is right', () => {
    close(descend({ ...p, objective: 'error' }, vectors, sumOf(vectors)), vectors);
  });
});

test('the chain and the pair begin with the given sum', () => {
  for (const start of [chainOf(p), pairOf(p)]) close([sumOf(start)], [p.sum]);
  expect(chainOf({ ...p, unequal: 0 }).every(([x]) => Math.abs(x - p.sum[0] / p.count) < 1e-12)).toBe(true);
});

test('the squares end at the least', () => {
  const { pair, chain, sum } = runToEnd(experiment, p, engine).frame();
  for (const trail of [pair, chain]) expect(excess(trail.at(-1)!, sum)).toBeCloseTo(1, 12);
});

test('under dropout the sum ends short of S by n / (n + (1 - q)/q)', () => {
  const dropout = experiment.presets.find(({ id }) => id === 'dropout')!;
  const frame = runToEnd(experiment, presetParams(experiment, dropout), engine).frame();
  expect(sumOf(frame.pair.at(-1)!)[0]).toBeCloseTo((p.sum[0] * 2) / 3, 8);
});

describe('the shapes', () => {
  test('equally good places have the same sum of squares, or of lengths', () => {
    for (const objective of ['squares', 'lengths'] as const) {
      const outer = levels(objective, p.first, p.sum).at(-1)!;
      const values = outer.x.map((x, i) => {
        const pair = pairOf({ first: [x, outer.y[i] as number], sum: p.sum });
        return objective === 'squares' ? sumOfSquares(pair) : pair.reduce((sum, v) => sum + Math.hypot(...v), 0);
      });
      values.forEach((value) => expect(value).toBeCloseTo(values[0] as number, 10));
    }
    expect(levels('dropout', p.first, p.sum)).toEqual([]);
  });

  test('arrows follow each other', () => {
    const { x, y } = arrows([
      [1, 0],
      [0, 1],
    ]);
    expect([x[0], y[0], x[1], y[1]]).toEqual([0, 0, 1, 0]);
    expect([x[7], y[7], x[8], y[8]]).toEqual([1, 0, 1, 1]);
    expect(Number.isNaN(x[2])).toBe(true);
  });
});
