/**
 * A critical point of a shallow network, lifted into a deeper one: a layer is inserted that is linear on the data. Output and criticality are
 * measured by the engine; then the deeper network trains on, from there and from beyond the region in which the new layer is linear.
 * After Bai, Luo, Xu & Zhang (2024), critical lifting.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { logSteps } from '#lib/numerics/log-steps.ts';
import { claims } from './claims.ts';
import { prepareCurvature } from './curvature.ts';
import { lift, liftMeasures, type Learners, type Lifted } from './lift.ts';
import { createShallow } from './networks.ts';
import { params, settingOf, shallowSettingOf, type Params } from './params.ts';
import { grid, pointsOf, type Points } from './points.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** Recorded steps grow by this factor. */
const factor = 1.2;

/** Losses at recorded steps, counted from the moment the layer is inserted. */
export interface After {
  steps: number[];
  shallow: number[];
  within: number[];
  beyond: number[];
}

export interface DepthFrame extends Frame {
  /** The parameters in words, and those of the shallow network. */
  setting: string;
  shallowSetting: string;
  points: Points;
  /** Shallow training: recorded steps, losses, and the gradient now, in the order of the weights. */
  training: { steps: number[]; loss: number[] };
  gradientNow: Float64Array;
  /** On the grid: the shallow network now, or at its critical point; and the deep one that was moved beyond the edge, now. */
  fit: Float32Array;
  fitBeyond: Float32Array | null;
  /** Once the layer is in. */
  lifted: Lifted | null;
  after: After;
}

const learnerNames = ['shallow', 'within', 'beyond'] as const;

function start(p: Params, engine: Engine): Run<DepthFrame> {
  const points = pointsOf(p.target);
  const shallow = createShallow(p, points, engine);
  const planned = { training: logSteps(p.trainSteps, factor), after: logSteps(p.deepSteps, factor) };
  const training: DepthFrame['training'] = { steps: [], loss: [] };
  const after: After = { steps: [], shallow: [], within: [], beyond: [] };
  let [trained, since] = [0, 0];
  let fit = Float32Array.from([]);
  let lifted: Lifted | null = null;
  let learners: Learners | null = null;

  function recordTraining() {
    training.steps.push(trained);
    training.loss.push(shallow.loss());
    if (trained === p.trainSteps) insert();
  }

  function insert() {
    ({ lifted, learners } = lift(p, points, shallow, engine));
    fit = Float32Array.from(lifted.shallowOutputs.slice(points.x.length));
    recordAfter(learners);
  }

  function recordAfter(networks: Learners) {
    after.steps.push(since);
    for (const name of learnerNames) after[name].push(networks[name].loss());
  }

  /** Trains the shallow network by up to `count` steps, as far as the next recorded step. */
  function train(count: number): number {
    const next = Math.min(planned.training[training.steps.length] as number, trained + count);
    const taken = next - trained;
    shallow.step(taken);
    trained = next;
    if (trained === planned.training[training.steps.length]) recordTraining();
    return taken;
  }

  /** The same of the three networks after the layer is in. */
  function trainOn(networks: Learners, count: number): number {
    const next = Math.min(planned.after[after.steps.length] as number, since + count);
    const taken = next - since;
    for (const name of learnerNames) networks[name].step(taken);
    since = next;
    if (since === planned.after[after.steps.length]) recordAfter(networks);
    return taken;
  }
  recordTraining();

  const finished = () => since >= p.deepSteps;
  const last = (values: number[]) => values.at(-1) as number;

  function measures() {
    if (!lifted) return { outputChange: NaN, gradient: NaN, shallowGradient: NaN, signChanges: NaN, lossRatio: NaN };
    return { ...liftMeasures(lifted), lossRatio: finished() ? last(after.beyond) / last(after.within) : NaN };
  }

  return {
    get step() {
      return trained + since;
    },
    get finished() {
      return finished();
    },
    advance(count) {
      for (let left = count; left > 0 && !finished();) left -= learners ? trainOn(learners, left) : train(left);
    },
    frame: () => ({
      step: trained + since,
      measures: measures(),
      setting: settingOf(p),
      shallowSetting: shallowSettingOf(p),
      points,
      training: { steps: [...training.steps], loss: [...training.loss] },
      gradientNow: lifted ? lifted.shallowGradient : Float64Array.from(shallow.gradient()),
      fit: lifted ? fit : Float32Array.from(shallow.predict(grid)),
      fitBeyond: learners ? Float32Array.from(learners.beyond.predict(grid)) : null,
      lifted,
      after: { steps: [...after.steps], shallow: [...after.shallow], within: [...after.within], beyond: [...after.beyond] },
    }),
    digest: () =>
      digest(
        Float64Array.from([
          ...training.loss,
          ...shallow.weights(),
          ...(lifted ? [...lifted.deepOutputs, ...lifted.deepGradient, ...lifted.deepCurvature.values] : []),
          ...(learners ? learnerNames.flatMap((name) => [...after[name], ...(learners as Learners)[name].weights()]) : []),
        ]),
      ),
    dispose() {
      shallow.dispose();
      learners?.within.dispose();
      learners?.beyond.dispose();
    },
  };
}

export default defineExperiment<Params, DepthFrame>({
  id: 'embedding-in-depth',
  version: 1,
  precision: 'float64',
  params,
  length: (p) => p.trainSteps + p.deepSteps,
  prepare: prepareCurvature,
  start,
  presets,
  claims,
  tables,
});
