/**
 * Vectors with a given sum: the sum of their squares is least when they are equal, because sum |v_i|^2 = |S|^2 / n + sum |v_i - S/n|^2. In the
 * regulariser of dropout (Zhang & Xu 2024, arXiv 2207.05952) the vectors are the neurons' contributions to the output. Two vectors start where
 * the reader puts them, a chain of more of them at random; gradient descent shows where they go.
 */
import { digest } from '#lib/engine/digest.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { claims } from './claims.ts';
import { descend } from './descent.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';
import { length, minus, plus, sumOf, times, type Vector } from './vector.ts';

/** Recorded steps grow by this factor. */
const factor = 1.2;

export interface TwoVectorsFrame extends Frame {
  objective: Params['objective'];
  sum: Vector;
  /** Recorded steps so far, and the vectors at each: x and y in turn. */
  steps: number[];
  pair: Float64Array[];
  chain: Float64Array[];
  /** The run's length, steps. */
  length: number;
}

/** Two vectors: the reader's, and what it lacks to the sum. */
export const pairOf = ({ first, sum }: Pick<Params, 'first' | 'sum'>): Vector[] => [first, minus(sum, first)];

/** A chain of vectors with the given sum: equal parts, and a random part whose own sum is zero. */
export function chainOf({ count, sum, unequal, seed }: Pick<Params, 'count' | 'sum' | 'unequal' | 'seed'>): Vector[] {
  const random = createRandom(seed, 'chain');
  const parts = Array.from({ length: count }, (): Vector => [unequal * random.normal(), unequal * random.normal()]);
  const rest = times(1 / count, minus(sum, sumOf(parts)));
  return parts.map((part) => plus(part, rest));
}

/** Largest distance of a vector from the mean of all. */
function distance(vectors: readonly Vector[]): number {
  const mean = times(1 / vectors.length, sumOf(vectors));
  return Math.max(...vectors.map((v) => length(minus(v, mean))));
}

const flat = (vectors: readonly Vector[]) => Float64Array.from(vectors.flat());

function start(p: Params): Run<TwoVectorsFrame> {
  const planned = logSteps(p.steps, factor);
  let vectors = { pair: pairOf(p), chain: chainOf(p) };
  const steps: number[] = [];
  const pair: Float64Array[] = [];
  const chain: Float64Array[] = [];
  let step = 0;

  function record() {
    steps.push(step);
    pair.push(flat(vectors.pair));
    chain.push(flat(vectors.chain));
  }
  record();

  return {
    get step() {
      return step;
    },
    get finished() {
      return step >= p.steps;
    },
    advance(count) {
      const end = Math.min(p.steps, step + count);
      while (step < end) {
        vectors = { pair: descend(p, vectors.pair, p.sum), chain: descend(p, vectors.chain, p.sum) };
        step++;
        if (step === planned[steps.length]) record();
      }
    },
    frame: () => ({
      step,
      measures: {
        distance: step >= p.steps ? Math.max(distance(vectors.pair), distance(vectors.chain)) / length(p.sum) : NaN,
      },
      objective: p.objective,
      sum: p.sum,
      steps: [...steps],
      pair: [...pair],
      chain: [...chain],
      length: p.steps,
    }),
    digest: () => digest(Float64Array.from([...flat(vectors.pair), ...flat(vectors.chain)])),
    dispose: () => {},
  };
}

export default defineExperiment<Params, TwoVectorsFrame>({
  id: 'two-vectors',
  version: 1,
  precision: 'float64',
  engineless: true,
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
