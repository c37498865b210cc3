/**
 * Networks with one to four hidden layers learn two spirals. Seen from a deeper layer the same labels are of lower frequency, and the deeper
 * network is done sooner. After Xu & Zhou (2021), "Deep frequency principle towards understanding why deeper learning is faster".
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { nextMeasured, orderRatio } from '#lib/numerics/first-passage.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { lowFrequencyRatio } from '#lib/numerics/low-frequency-ratio.ts';
import type { DepthFrame } from './frame.ts';
import figure from './index.ts';
import type { Params } from './params.ts';
import { createRacer, type Racer } from './racer.ts';
import { ratiosNow, smallestRise } from './ratios.ts';
import { shuffled, twoSpirals } from './spirals.ts';

/** Hidden layers of the networks. */
const depths = [1, 2, 3, 4] as const;

function start(p: Params, engine: Engine) {
  const arms = twoSpirals(p.turns);
  const spirals = p.labels === 'random' ? shuffled(arms, p.seed) : arms;
  const inputRatio = lowFrequencyRatio(spirals.x, spirals.y, p.filter);
  const racers = depths.map((depth) => createRacer(p, spirals, depth, engine));
  /** Steps at which the ratios are measured, the last one included; the loss more often. */
  const ratioSteps = logSteps(p.steps, 1.4);
  const nextRatios = following(ratioSteps);
  const recordsOf = (rows: readonly ReturnType<Racer['measure']>[][]) =>
    racers.map((racer, i) => racer.record(rows.flatMap((row) => row[i] ?? [])));

  return trainedRun({
    learners: racers,
    length: p.steps,
    next: (step) => Math.min(nextMeasured(step), nextRatios(step)),
    measure: (step) => ({ networks: racers.map((racer) => racer.measure(step, ratioSteps.includes(step))) }),
    ended: () => racers.every((racer) => racer.isDone()),
    frame({ step, finished, steps, history }): Drawing<DepthFrame> {
      const networks = recordsOf(history.networks);
      const rise = smallestRise(networks.map((network) => ratiosNow({ inputRatio }, network)));
      const [deepest, shallowest] = [networks.at(-1)?.fitStep ?? NaN, networks[0]?.fitStep ?? NaN];
      const speedUp = orderRatio([deepest, shallowest], finished ? step : NaN);
      return {
        measures: {
          smallestRise: finished ? rise : NaN,
          lastRatio: finished ? (networks.at(-1)?.ratios.at(-1) ?? NaN) : NaN,
          speedUp,
        },
        x: Float32Array.from(spirals.x),
        y: Int32Array.from(spirals.y),
        steps: Uint32Array.from(steps),
        inputRatio,
        networks,
      };
    },
    numbers: ({ history }) =>
      recordsOf(history.networks).flatMap(({ depth, loss, ratios }, i) => [
        ...(racers[i] as Racer).weights(),
        ...loss,
        ...ratios.slice(-depth),
      ]),
  });
}

export default defineExperiment<Params, DepthFrame>(figure, { start });
