import { expect, test } from 'vitest';
import type { Engine } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/experiment.ts';
import { inTurn, type Jobs } from '#lib/experiment/jobs.ts';

/** Squares of the job numbers. */
const squares: Jobs<{ count: number }, Frame & { known: (number | undefined)[] }, number> = {
  count: ({ count }) => count,
  run: (job) => job * job,
  gather: (_, results) => ({
    step: results.filter((result) => result !== undefined).length,
    measures: { sum: results.includes(undefined) ? NaN : results.reduce<number>((sum, result) => sum + (result ?? 0), 0) },
    known: [...results],
  }),
  digest: (results) => results.join(' '),
};

test('jobs in turn make a run whose steps are the jobs', () => {
  const run = inTurn(squares)({ count: 4 }, {} as Engine);
  expect(run.frame()).toEqual({ step: 0, measures: { sum: NaN }, known: [undefined, undefined, undefined, undefined] });
  run.advance(3);
  expect([run.step, run.finished, run.frame().known]).toEqual([3, false, [0, 1, 4, undefined]]);
  run.advance(100);
  expect([run.step, run.finished, run.frame().measures, run.digest()]).toEqual([4, true, { sum: 14 }, '0 1 4 9']);
});
