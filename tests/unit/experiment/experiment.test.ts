import { expect, test } from 'vitest';
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, defineJobs, runToEnd } from '#lib/experiment/experiment.ts';
import type { FigureSpec } from '#lib/experiment/figure.ts';
import type { Frame } from '#lib/experiment/frame.ts';
import type { Run } from '#lib/experiment/run.ts';

const figure = { id: 'x', params: {}, presets: [], claims: [] } as unknown as FigureSpec<{ steps: number }, Frame>;

test('a run is as long as the parameter “steps” says, unless told otherwise', () => {
  const start = () => ({}) as Run;
  expect(defineExperiment(figure, { start }).length({ steps: 70 })).toBe(70);
  expect(defineExperiment(figure, { start, length: ({ steps }) => 2 * steps }).length({ steps: 70 })).toBe(140);
});

test('jobs make an experiment that does them in turn', () => {
  const jobs = {
    count: ({ steps }: { steps: number }) => steps,
    gather: (_: unknown, results: readonly unknown[]) => ({ step: results.length, measures: {} }),
  };
  const experiment = defineJobs({ ...figure, jobs }, (job) => job);
  expect(experiment.length({ steps: 3 })).toBe(3);
  expect(experiment.doJob?.(2, { steps: 3 }, {} as Engine)).toBe(2);
  expect(runToEnd(experiment, { steps: 3 }, {} as Engine).step).toBe(3);
  expect(() => defineJobs(figure, () => 0)).toThrow('x: its index.ts names no jobs');
});
