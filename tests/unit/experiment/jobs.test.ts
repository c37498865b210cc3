import { expect, test } from 'vitest';
import type { Engine } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import { inTurn, jobsDigest, type Jobs } from '#lib/experiment/jobs.ts';

/** Squares of the job numbers. */
const squares: Jobs<{ count: number }, Frame & { known: (number | undefined)[] }, number> = {
  count: ({ count }) => count,
  gather: (_, results) => ({
    step: results.filter((result) => result !== undefined).length,
    measures: { sum: results.includes(undefined) ? NaN : results.reduce<number>((sum, result) => sum + (result ?? 0), 0) },
    known: [...results],
  }),
};

test('jobs in turn make a run whose steps are the jobs', () => {
  const run = inTurn(squares, (job) => job * job)({ count: 4 }, {} as Engine);
  expect(run.frame()).toEqual({ step: 0, measures: { sum: NaN }, known: [undefined, undefined, undefined, undefined] });
  run.advance(3);
  expect([run.step, run.finished, run.frame().known]).toEqual([3, false, [0, 1, 4, undefined]]);
  run.advance(100);
  expect([run.step, run.finished, run.frame().measures]).toEqual([4, true, { sum: 14 }]);
  expect(run.digest()).toBe(jobsDigest(squares, [0, 1, 4, 9]));
});

test('the digest is of all results, or of the numbers that the jobs name', () => {
  expect(jobsDigest(squares, [1, 2])).not.toBe(jobsDigest(squares, [2, 1]));
  const firstOnly = { ...squares, numbers: (results: readonly number[]) => results.slice(0, 1) };
  expect(jobsDigest(firstOnly, [1, 2])).toBe(jobsDigest(firstOnly, [1, 3]));
});
