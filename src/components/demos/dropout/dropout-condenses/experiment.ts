/**
 * Dropout condenses: the neurons of two equal networks, trained on the same points from the same initial weights, one with dropout on the
 * hidden layer. With it, their directions gather although the initial weights are large. After Zhang & Xu (2024, arXiv 2207.05952), where
 * features (orientation and amplitude) are drawn with and without dropout.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { createRun, ratio } from '../run.ts';
import type { DropoutFrame } from './frame.ts';
import figure from './index.ts';
import type { Params } from './params.ts';

export default defineExperiment<Params, DropoutFrame>(figure, {
  start: (p, engine) => createRun(p, engine, ({ share }) => ({ ratio: ratio(share, 1, 0) })),
});
