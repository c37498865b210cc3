import { describe, expect, test } from 'vitest';
import experiment from './experiment.ts';
import { cubeMap } from './cube-map.ts';
import { agreement, rightOf, sumsOf } from './sums.ts';
import { loadEngine } from '#lib/engine/index.ts';
import { judge } from '#lib/experiment/claim.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { popcount, walshFunction } from '#lib/numerics/hypercube.ts';
import { walshTransform } from '#lib/numerics/walsh.ts';

const engine = await loadEngine('wasm', 'float32');
const params = { ...defaults(experiment.params), seed: 3 };

describe('a run', () => {
  const run = runToEnd(experiment, params, engine);
  const frame = run.frame();

  test('fits all three targets and stops', () => {
    expect(run.step).toBeLessThan(params.steps);
    for (const record of Object.values(frame.records)) {
      expect(record.seenRight.at(-1)).toBe(128);
      expect(record.fitStep).toBe(frame.steps[record.loss.length - 1]);
    }
  });

  test('the coefficient of the parity is p times the agreement on the seen inputs plus 1 - p times that on the unseen ones', () => {
    const { outputs } = frame.records.parity;
    const parity = walshFunction(8, 255);
    const agreement = (seen: number) =>
      outputs.reduce((sum, output, i) => sum + (frame.seen[i] === seen ? output * (parity[i] as number) : 0), 0) / 128;
    expect(walshTransform(outputs)[255]).toBeCloseTo(0.5 * agreement(1) + 0.5 * agreement(0), 12);
    expect(agreement(1)).toBeGreaterThan(0.9);
    expect(agreement(0)).toBeLessThan(0);
  });

  test('what its waves but parity gain on the seen half they lose on the other; the last one lifts both alike', () => {
    const { outputs, truth, unseenRight } = frame.records.parity;
    const cube = { truth, seen: frame.seen };
    const sums = sumsOf(outputs);
    const means = sums.map((sum) => agreement(sum, cube));
    for (const { seen, unseen } of means.slice(0, 8)) expect(unseen).toBeCloseTo(-seen, 12);
    const [before, after] = [means[7]!, means[8]!];
    expect(after.seen - before.seen).toBeCloseTo(after.unseen - before.unseen, 12);
    expect(before.unseen).toBeLessThan(-0.5);
    sums[8]!.forEach((sum, i) => expect(sum).toBeCloseTo(outputs[i]!, 12));
    expect(rightOf(sums[8]!, cube)).toEqual({ seen: 128, unseen: unseenRight.at(-1) });
  });
});

test('nothing is decided before the fit', () => {
  const run = experiment.start(params, engine);
  run.advance(5);
  expect(experiment.claims.map((claim) => judge(claim, run.frame()).outcome)).toEqual([
    'undecided',
    'undecided',
    'undecided',
    'undecided',
  ]);
});

describe('cubeMap', () => {
  const size = 1 << 7;
  const seen = Uint8Array.from({ length: size }, (_, i) => i % 2);
  const truth = Int8Array.from({ length: size }, (_, i) => (popcount(i) & 1 ? -1 : 1));

  test('has every input once, in a picture of 2^4 by 2^3', () => {
    const map = cubeMap(7, { seen, truth, outputs: truth });
    expect([map.columns, map.rows]).toEqual([16, 8]);
    const squares = map.cells.map(({ path }) => path.split('M').length - 1);
    expect(squares).toEqual([64, 64, 0, 0]);
  });

  test('shows the parity as a checkerboard, for neighbouring cells differ in one bit', () => {
    const map = cubeMap(7, { seen: seen.fill(1), truth, outputs: truth });
    const plus = map.cells.find(({ kind }) => kind === 'plus')?.path ?? '';
    for (const [, column, row] of plus.matchAll(/M([\d.]+) ([\d.]+)h/g))
      expect((Math.floor(Number(column)) + Math.floor(Number(row))) % 2).toBe(0);
  });

  test('tells wrong answers', () => {
    const map = cubeMap(7, { seen, truth, outputs: new Float32Array(size).fill(1) });
    expect(map.cells.map(({ path }) => path.split('M').length - 1)).toEqual([64, 0, 64, 0]);
  });
});
