/**
 * Dropout's implicit regulariser: three equal networks learn the same points from the same initial weights by plain gradient descent, with
 * dropout, and with the term that dropout adds to the expected loss written out, R_1 = (1 - q)/q mean_i sum_j (a_j relu(w_j x_i + b_j))^2, where
 * nothing is dropped. After Zhang & Xu (2024, arXiv 2207.05952).
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { createRun, ratio } from '../run.ts';
import type { DropoutFrame } from './frame.ts';
import figure from './index.ts';
import type { Params } from './params.ts';
import { createPenalised } from './penalised.ts';

/** Relative difference between the network with R_1 and the one with dropout. */
const difference = (courses: number[][]) => Math.abs(ratio(courses, 2, 1) - 1);

export default defineExperiment<Params, DropoutFrame>(figure, {
  start: (p, engine) =>
    createRun(
      p,
      engine,
      ({ variation, share }) => ({ variation: difference(variation), share: difference(share) }),
      (weights) => createPenalised(p, weights),
    ),
});
