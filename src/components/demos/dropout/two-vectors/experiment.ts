/**
 * Vectors with a given sum: the sum of their squares is least when they are equal, because sum |v_i|^2 = |S|^2 / n + sum |v_i - S/n|^2. In the
 * regulariser of dropout (Zhang & Xu 2024, arXiv 2207.05952) the vectors are the neurons' contributions to the output. Two vectors start where
 * the reader puts them, a chain of more of them at random; gradient descent shows where they go.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { oneByOne, trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { descend } from './descent.ts';
import type { TwoVectorsFrame, Vector } from './frame.ts';
import figure from './index.ts';
import type { Params } from './params.ts';
import { chainOf, length, minus, pairOf, sumOf, times } from './vectors.ts';

/** Recorded steps grow by this factor. */
const factor = 1.2;

/** Largest distance of a vector from the mean of all. */
function distance(vectors: readonly Vector[]): number {
  const mean = times(1 / vectors.length, sumOf(vectors));
  return Math.max(...vectors.map((v) => length(minus(v, mean))));
}

function start(p: Params) {
  let [pair, chain] = [pairOf(p), chainOf(p)];
  const descendBoth = () => {
    [pair, chain] = [descend(p, pair, p.sum), descend(p, chain, p.sum)];
  };
  return trainedRun({
    learners: [oneByOne(descendBoth)],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: () => ({ pair, chain }),
    frame: ({ finished, steps, history }): Drawing<TwoVectorsFrame> => ({
      measures: { distance: finished ? Math.max(distance(pair), distance(chain)) / length(p.sum) : NaN },
      objective: p.objective,
      sum: p.sum,
      steps,
      ...history,
    }),
    numbers: () => [...pair, ...chain].flat(),
  });
}

export default defineExperiment<Params, TwoVectorsFrame>(figure, { start });
