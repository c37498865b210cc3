/**
 * Dropout smooths: two equal networks learn the same points from the same initial weights, one with dropout on the hidden layer. Without it the
 * fit has as many small bends as the initial function had; with it the bends that the points do not ask for go. After Zhang & Xu (2024, arXiv
 * 2207.05952); the data, the width and the steps are ours, chosen so that a run takes seconds.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Run } from '#lib/experiment/experiment.ts';
import { claims } from './claims.ts';
import { createLearner } from './learner.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { pointsOf } from './problem.ts';
import { createRun, slopeVariation, type DropoutFrame, type Network } from './run.ts';
import { tables } from './tables.ts';

/** How much the second network's slope varies, as a share of the first's. */
function verdict([without, dropout]: Network[], { activation }: Params) {
  const of = (network: Network | undefined) => slopeVariation((network as Network).neurons, activation);
  return { ratio: of(dropout) / of(without) };
}

function start(p: Params, engine: Engine): Run<DropoutFrame> {
  const points = pointsOf(p.target);
  const learners = [1, p.keep].map((keep) => createLearner(p, keep, points, engine));
  return createRun({ ...p, points, learners, verdict: (networks) => verdict(networks, p) });
}

export default defineExperiment<Params, DropoutFrame>({
  id: 'dropout-smooths',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
