import { describe, expect, test } from 'vitest';
import { descend } from '#components/demos/two-vectors/descent.ts';
import experiment, { chainOf, pairOf } from '#components/demos/two-vectors/experiment.ts';
import { arrows, levels } from '#components/demos/two-vectors/shapes.ts';
import { sumOf, sumOfSquares, vector, type Vector } from '#components/demos/two-vectors/vector.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { presetParams, runToEnd } from '#lib/experiment/experiment.ts';
import { ParamError, defaults } from '#lib/experiment/params.ts';
import recompute from '../../recompute/two-vectors.ts';
import { tableRows } from './tables.ts';

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

describe('a run', () => {
  const run = runToEnd(experiment, p, engine);

  test('its claim follows from its tables, and the squares end at the least', () => {
    const frame = run.frame();
    const { value, outcome } = judge(experiment.claims[0]!, frame);
    expect(outcome).toBe('holds');
    const tables = tableRows(experiment.tables(frame, p));
    expect(Math.abs(recompute['equal-split'](tables) - value)).toBeLessThan(1e-14);
    expect(tables['pair']?.at(-1)?.['squares_over_least']).toBeCloseTo(1, 12);
  });

  test('is the same however it is sliced', () => {
    const sliced = experiment.start(p, engine);
    for (let i = 1; !sliced.finished; i++) sliced.advance((i * i) % 17);
    expect(sliced.frame()).toEqual(run.frame());
    expect(sliced.digest()).toBe(run.digest());
  });
});

test('under dropout the sum ends short of S by n / (n + (1 - q)/q)', () => {
  const dropout = experiment.presets.find(({ id }) => id === 'dropout')!;
  const frame = runToEnd(experiment, presetParams(experiment, dropout), engine).frame();
  const last = frame.pair.at(-1)!;
  expect((last[0] as number) + (last[2] as number)).toBeCloseTo((p.sum[0] * 2) / 3, 8);
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

test('a vector in a permalink reads back, and one outside is refused', () => {
  const param = vector({ en: 'v', zh: 'v' }, [0, 0]);
  expect(param.parse(param.format([1.25, -0.5]))).toEqual([1.25, -0.5]);
  for (const raw of ['3:0', '1', '1:x', ':1', '0:0:0']) expect(() => param.parse(raw)).toThrow(ParamError);
});
