/**
 * The linear frequency principle (LFP) model against a trained network: the model says, before any training, which function a wide network of
 * two layers will end at. After Zhang, Luo, Ma & Xu (2021), Fig. 1, and Luo, Ma, Xu & Zhang (2022).
 */
import type { Engine, Init } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { frequencySpline } from '#lib/numerics/frequency-spline.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { evenly, relativeDistance } from '#lib/numerics/vectors.ts';
import type { LinearFrame } from './frame.ts';
import figure from './index.ts';
import { frequencyWeights, initialUnits, kinkShift, largestEigenvalue } from './network.ts';
import { fitted, type Params } from './params.ts';

/** Points at which both curves are drawn and compared, from the first training point to the last. */
const drawn = 121;
/** Momentum, and learning rate times the kernel's largest eigenvalue: fast, and stable up to 2 (1 + momentum). */
const momentum = 0.99;
const relativeRate = 0.5;

/** Measured steps grow by this factor. */
const factor = 1.06;

/** Largest |f - g| as a share of the range of g. */
function largestDifference(f: ArrayLike<number>, g: Float64Array): number {
  const range = Math.max(...g) - Math.min(...g);
  return g.reduce((largest, value, i) => Math.max(largest, Math.abs((f[i] as number) - value)), 0) / range;
}

function start(p: Params, engine: Engine) {
  const pointX = p.points.map(([x]) => x);
  const pointY = p.points.map(([, y]) => y);
  const [first, last] = [pointX[0] as number, pointX.at(-1) as number];
  const units = initialUnits(p);
  const { w, b, a } = units;
  const weights = frequencyWeights(units, p.kinks);
  const given = (values: Float64Array): Init => ({ kind: 'values', values });
  const trainer = engine.create({
    network: twoLayerNetwork({ width: w.length, activation: 'relu', weights: given(w), bias: given(b), output: given(a) }),
    training: {
      loss: 'mse',
      // The loss is the mean over the points, the model's the sum: hence the factor.
      optimiser: { kind: 'momentum', momentum, learningRate: (pointX.length * relativeRate) / largestEigenvalue(units, pointX) },
    },
    x: pointX,
    y: pointY,
    seed: 0,
  });
  const before = trainer.weights();
  const x = evenly(first, last, drawn);
  const prediction = x.map(frequencySpline(pointX, pointY, weights));

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: following(logSteps(p.steps, factor, Math.floor)),
    measure: () => ({
      loss: trainer.loss() * pointX.length,
      difference: largestDifference(trainer.predict(x), prediction),
    }),
    ended: ({ history }) => (history.loss.at(-1) as number) < fitted,
    frame({ finished, steps, history: { loss, difference } }): Drawing<LinearFrame> {
      const now = trainer.weights();
      return {
        measures: {
          difference: finished ? (difference.at(-1) as number) : NaN,
          loss: loss.at(-1) as number,
          weightChange: relativeDistance(now, before),
          kinkShift: kinkShift(before, now, w.length, first, last),
        },
        pointX,
        pointY,
        x,
        network: Float64Array.from(trainer.predict(x)),
        prediction,
        ...weights,
        steps: Float64Array.from(steps),
        loss: Float64Array.from(loss),
        difference: Float64Array.from(difference),
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...history.difference],
  });
}

export default defineExperiment<Params, LinearFrame>(figure, { start });
