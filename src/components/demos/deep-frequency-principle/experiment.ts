/**
 * Networks with one to four hidden layers learn two spirals. Seen from a deeper layer the same labels are of lower frequency, and the deeper
 * network is done sooner. After Xu & Zhou (2021), "Deep frequency principle towards understanding why deeper learning is faster".
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { isMeasured, nextMeasured } from '#lib/numerics/first-passage.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { lowFrequencyRatio } from '#lib/numerics/low-frequency-ratio.ts';
import { claims } from './claims.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { createRunner, type Runner, type RunnerRecord } from './runner.ts';
import { twoSpirals } from './spirals.ts';
import { tables } from './tables.ts';

/** Hidden layers of the networks. */
const depths = [1, 2, 3, 4] as const;

export interface DepthFrame extends Frame {
  /** Points [200][2] and their classes, +1 and -1. */
  x: Float32Array;
  y: Int32Array;
  /** Measured steps so far; the records of a fitted network are shorter. */
  steps: Uint32Array;
  /** Low-frequency ratio of the target on the points themselves. */
  inputRatio: number;
  networks: RunnerRecord[];
  activation: Params['activation'];
  /** The run's most steps. */
  length: number;
}

const isFitted = ({ fitStep }: Runner) => !Number.isNaN(fitStep);

/** The least rise of the ratio from a layer to the next, the input being the first, in all networks. */
export function smallestRise(inputRatio: number, byNetwork: readonly (readonly number[])[]): number {
  return Math.min(
    ...byNetwork.flatMap((ratios) => ratios.map((ratio, i) => ratio - (i === 0 ? inputRatio : (ratios[i - 1] as number)))),
  );
}

/** Steps of the shallowest over steps of the deepest: NaN until both are known or the run has ended, whose length stands for never. */
export function speedUp(shallowest: number, deepest: number, step: number, ended: boolean): number {
  if (!ended && (Number.isNaN(shallowest) || Number.isNaN(deepest))) return NaN;
  const known = (fitStep: number) => Math.max(1, Number.isNaN(fitStep) ? step : fitStep);
  return known(shallowest) / known(deepest);
}

function start(p: Params, engine: Engine): Run<DepthFrame> {
  const spirals = twoSpirals(p.turns);
  const inputRatio = lowFrequencyRatio(spirals.x, spirals.y, p.filter);
  const runners = depths.map((depth) => createRunner(p, spirals, depth, engine));
  const ratiosAt = new Set(logSteps(p.steps, 1.4));
  const steps: number[] = [];
  let step = 0;
  const finished = () => step >= p.steps || runners.every(isFitted);

  function measure() {
    steps.push(step);
    const due = ratiosAt.has(step);
    for (const runner of runners.filter((candidate) => !isFitted(candidate))) {
      runner.measureLoss();
      if (due || step >= p.steps) runner.measureRatios();
    }
  }
  measure();

  function measures() {
    const [shallowest, deepest] = [runners[0]?.fitStep ?? NaN, runners.at(-1)?.fitStep ?? NaN];
    const rise = smallestRise(
      inputRatio,
      runners.map((runner) => runner.latest()),
    );
    return { smallestRise: finished() ? rise : NaN, speedUp: speedUp(shallowest, deepest, step, finished()) };
  }

  return {
    get step() {
      return step;
    },
    get finished() {
      return finished();
    },
    advance(count) {
      const last = Math.min(p.steps, step + count);
      while (step < last && !finished()) {
        const to = Math.min(nextStop(step, ratiosAt), last);
        for (const runner of runners) if (!isFitted(runner)) runner.trainer.step(to - step);
        step = to;
        if (isMeasured(step) || ratiosAt.has(step)) measure();
      }
    },
    frame: () => ({
      step,
      measures: measures(),
      x: Float32Array.from(spirals.x),
      y: Int32Array.from(spirals.y),
      steps: Uint32Array.from(steps),
      inputRatio,
      networks: runners.map((runner) => runner.record()),
      activation: p.activation,
      length: p.steps,
    }),
    digest: () => {
      const numbers = runners.flatMap((runner) => [...runner.trainer.weights(), ...runner.record().loss, ...runner.latest()]);
      return digest(Float64Array.from(numbers));
    },
    dispose: () => runners.forEach(({ trainer }) => trainer.dispose()),
  };
}

/** The next step at which something is measured. */
function nextStop(step: number, ratiosAt: ReadonlySet<number>): number {
  const end = nextMeasured(step);
  for (let next = step + 1; next < end; next++) if (ratiosAt.has(next)) return next;
  return end;
}

export default defineExperiment<Params, DepthFrame>({
  id: 'deep-frequency-principle',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => p.steps,
  start,
  presets,
  claims,
  tables,
});
