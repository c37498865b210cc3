/**
 * Dropout's implicit regulariser: three equal networks learn the same points from the same initial weights by plain gradient descent, with
 * dropout, and with the term that dropout adds to the expected loss written out, R_1 = (1 - q)/q mean_i sum_j (a_j relu(w_j x_i + b_j))^2, where
 * nothing is dropped. After Zhang & Xu (2024, arXiv 2207.05952).
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Run } from '#lib/experiment/experiment.ts';
import { createLearner } from '../dropout-smooths/learner.ts';
import { pointsOf } from '../dropout-smooths/problem.ts';
import { createRun, directionShare, slopeVariation, type DropoutFrame, type Network } from '../dropout-smooths/run.ts';
import { claims } from './claims.ts';
import { params, type Params } from './params.ts';
import { createPenalised } from './penalised.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Relative differences between the network with R_1 and the one with dropout. */
function verdict([, dropout, penalised]: Network[], { activation }: Params) {
  const difference = (measure: (network: Network) => number) =>
    Math.abs(measure(penalised as Network) / measure(dropout as Network) - 1);
  return {
    variation: difference(({ neurons }) => slopeVariation(neurons, activation)),
    share: difference(({ neurons }) => directionShare(neurons, activation)),
  };
}

function start(p: Params, engine: Engine): Run<DropoutFrame> {
  const points = pointsOf(p.target);
  const without = createLearner(p, 1, points, engine);
  const dropout = createLearner(p, p.keep, points, engine);
  const penalised = createPenalised(p, p.keep, p.strength, points, without.neurons());
  return createRun({ ...p, points, learners: [without, dropout, penalised], verdict: (networks) => verdict(networks, p) });
}

export default defineExperiment<Params, DropoutFrame>({
  id: 'implicit-regulariser',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
