/**
 * Dropout condenses: the neurons of two equal networks, trained on the same points from the same initial weights, one with dropout on the
 * hidden layer. With it, their directions gather although the initial weights are large. After Zhang & Xu (2024, arXiv 2207.05952), where
 * features (orientation and amplitude) are drawn with and without dropout.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Run } from '#lib/experiment/experiment.ts';
import { createLearner, type Neurons } from '../dropout-smooths/learner.ts';
import { params, type Params } from '../dropout-smooths/params.ts';
import { pointsOf } from '../dropout-smooths/problem.ts';
import { createRun, directionShare, type DropoutFrame, type Network } from '../dropout-smooths/run.ts';
import { claims } from './claims.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

export interface CondensesFrame extends DropoutFrame {
  /** The neurons from which both networks start. */
  before: Neurons;
}

function verdict([without, dropout]: Network[], { activation }: Params) {
  const share = (network: Network | undefined) => directionShare((network as Network).neurons, activation);
  return { ratio: share(dropout) / share(without) };
}

function start(p: Params, engine: Engine): Run<CondensesFrame> {
  const points = pointsOf(p.target);
  const learners = [1, p.keep].map((keep) => createLearner(p, keep, points, engine));
  const before = (learners[0] as (typeof learners)[number]).neurons();
  const run = createRun({ ...p, points, learners, verdict: (networks) => verdict(networks, p) });
  return {
    get step() {
      return run.step;
    },
    get finished() {
      return run.finished;
    },
    advance: run.advance,
    frame: () => ({ ...run.frame(), before }),
    digest: run.digest,
    dispose: run.dispose,
  };
}

export default defineExperiment<Params, CondensesFrame>({
  id: 'dropout-condenses',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
