/**
 * A critical point of a shallow network, lifted into a deeper one: a layer is inserted that is linear on the data. Output and criticality are
 * measured by the engine; then the deeper network trains on, from there and from beyond the region in which the new layer is linear.
 * After Bai, Luo, Xu & Zhang (2024), critical lifting.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { dataOf, grid } from './data.ts';
import type { DepthFrame } from './frame.ts';
import figure from './index.ts';
import { lift, type Lift } from './lift.ts';
import { endMeasures, liftMeasures } from './measures.ts';
import { createShallow } from './networks.ts';
import { settingOf, shallowSettingOf, type Params } from './params.ts';

/** Recorded steps grow by this factor: from the start on, and again from the moment the layer is inserted. */
const factor = 1.2;

const length = (p: Params) => p.trainSteps + p.deepSteps;

function start(p: Params, engine: Engine) {
  const points = dataOf(p.target);
  const shallow = createShallow(p, points, engine);
  const planned = [...logSteps(p.trainSteps, factor), ...logSteps(p.deepSteps, factor).map((since) => p.trainSteps + since)];
  let inserted: Lift | null = null;
  /** The shallow network alone; when the layer is in, the three that train on. */
  const networks = () => Object.values(inserted?.learners ?? { shallow });
  /** The losses of one of the three after the layer is in. */
  const lossesOf = (i: number, rows: readonly number[][]) => rows.flatMap((losses) => losses[i] ?? []);

  return trainedRun({
    learners: [
      {
        step: (count) => networks().forEach((network) => network.step(count)),
        dispose: () => networks().forEach((network) => network.dispose()),
      },
    ],
    length: length(p),
    next: following(planned),
    // Between the last loss before the layer is in and the first ones after it, the layer is inserted.
    measure(step) {
      const training = step <= p.trainSteps ? [shallow.loss()] : [];
      if (step === p.trainSteps) inserted = lift(p, points, shallow, engine);
      return { training, after: inserted ? networks().map((network) => network.loss()) : [] };
    },
    frame({ finished, steps, history }): Drawing<DepthFrame> {
      const lifted = inserted?.lifted ?? null;
      const [onShallow, within, beyond] = [0, 1, 2].map((i) => lossesOf(i, history.after)) as [number[], number[], number[]];
      const after = {
        steps: steps.filter((at) => at >= p.trainSteps).map((at) => at - p.trainSteps),
        shallow: onShallow,
        within,
        beyond,
      };
      return {
        measures: { ...liftMeasures(lifted), ...endMeasures(lifted, after, finished) },
        setting: settingOf(p),
        shallowSetting: shallowSettingOf(p),
        training: { steps: steps.filter((at) => at <= p.trainSteps), loss: history.training.flat() },
        gradientNow: lifted ? lifted.shallowGradient : Float64Array.from(shallow.gradient()),
        fit: Float32Array.from(lifted ? lifted.shallowOutputs.slice(points.x.length) : shallow.predict(grid)),
        fitBeyond: inserted ? Float32Array.from(inserted.learners.beyond.predict(grid)) : null,
        lifted,
        after,
      };
    },
    numbers({ history }) {
      const alone = [...history.training.flat(), ...shallow.weights()];
      if (!inserted) return alone;
      const { deepOutputs, deepGradient, deepCurvature } = inserted.lifted;
      const later = networks().flatMap((network, i) => [...lossesOf(i, history.after), ...network.weights()]);
      return [...alone, ...deepOutputs, ...deepGradient, ...deepCurvature.values, ...later];
    },
  });
}

export default defineExperiment<Params, DepthFrame>(figure, { start, length });
