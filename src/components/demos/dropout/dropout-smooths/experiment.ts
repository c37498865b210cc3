/**
 * Dropout smooths: two equal networks learn the same points from the same initial weights, one with dropout on the hidden layer. Without it the
 * fit has as many small bends as the initial function had; with it the bends that the points do not ask for go. After Zhang & Xu (2024, arXiv
 * 2207.05952); the data, the width and the steps are ours, chosen so that a run takes seconds.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { createRun, ratio } from '../run.ts';
import type { DropoutFrame } from './frame.ts';
import figure from './index.ts';
import type { Params } from './params.ts';

export default defineExperiment<Params, DropoutFrame>(figure, {
  start: (p, engine) => createRun(p, engine, ({ variation }) => ({ ratio: ratio(variation, 1, 0) })),
});
