/**
 * The directions in which neurons gather, predicted before training: while the output is about zero each neuron follows the potential
 * P(u) = mean of y s(u . (x, 1)) on the circle of directions u = (w, b) / |(w, b)|. Neurons with a positive output weight climb to its maxima,
 * those with a negative one descend to its minima. Maennel, Bousquet & Gelly (2018) for ReLU; Zhou, Zhou, Luo, Zhang & Xu (2022), section 5, for
 * the multiplicity of activations.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Real, Trainer } from '#lib/engine/types.ts';
import { defineExperiment, type Frame, type Run } from '#lib/experiment/experiment.ts';
import { degreesOf } from '#lib/numerics/angle.ts';
import { circlePotential, gatheringPlaces, type Extremum } from '#lib/numerics/circle-potential.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { claims } from './claims.ts';
import { carriers, foundDirections, largestAngle, type Direction } from './directions.ts';
import { leadingTerms, params, settingOf, type Params } from './params.ts';
import { presets } from './presets.ts';
import { tables } from './tables.ts';

/** The first phase ends when the output has changed by this share of the largest target. */
export const phaseEnd = 0.05;
/** A step changes the weights by this share of their length: the path of gradient descent with small steps, at another pace. */
const stepShare = 0.02;
/** After the first phase the learning rate is at most this. */
const finalRate = 0.05;
/** Steps at most. */
const mostSteps = { phase: 1500, on: 4000 };
/** x at which the network is drawn. */
export const drawnX = Array.from({ length: 61 }, (_, i) => (i - 30) / 25);

export interface PredictFrame extends Frame {
  /** The parameters in words. */
  setting: string;
  pointX: number[];
  pointY: number[];
  /** Every neuron's direction in degrees, before and now, and its amplitude a |(w, b)| now, with the sign of a. */
  before: Float64Array;
  angles: Float64Array;
  amplitudes: Float64Array;
  /** Extrema of the potential where neurons can gather, by falling height. */
  extrema: Extremum[];
  found: Direction[];
  marks: number[];
  /** The network at `drawnX`. */
  network: Float32Array;
  /** Whether the first phase is over. */
  phaseOver: boolean;
}

/** Initial w, b and a [width] each. */
function initialNeurons({ width, sizes, initScale, seed }: Params) {
  const random = createRandom(seed, 'predict-directions neurons');
  const neurons = Array.from({ length: width }, () => {
    const [w, b, a] = [random.normal(), random.normal(), random.normal()];
    const length = sizes === 'equal' ? Math.sqrt(w * w + b * b) : 1;
    const output = sizes === 'equal' ? Math.abs(a) : 1;
    return { w: (initScale * w) / length, b: (initScale * b) / length, a: (initScale * a) / output };
  });
  return { w: neurons.map(({ w }) => w), b: neurons.map(({ b }) => b), a: neurons.map(({ a }) => a) };
}

function createTrainer(p: Params, x: number[], y: number[], engine: Engine): Trainer {
  const { w, b, a } = initialNeurons(p);
  return engine.create({
    network: {
      inputs: 1,
      layers: [
        {
          width: p.width,
          activation: p.activation,
          weights: { kind: 'values', values: w },
          bias: { kind: 'values', values: b },
        },
        { width: 1, activation: 'identity', weights: { kind: 'values', values: a }, bias: null },
      ],
    },
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: finalRate } },
    x,
    y,
    seed: 0,
  });
}

function lengthOf(values: Real): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}

/** Directions in degrees, and amplitudes with the sign of the output weight, from weights in the order of the trainer: w, b, a. */
function neuronsOf(weights: Real, width: number) {
  const part = (of: (w: number, b: number, a: number) => number) =>
    Float64Array.from({ length: width }, (_, j) =>
      of(weights[j] as number, weights[width + j] as number, weights[2 * width + j] as number),
    );
  return { angles: part((w, b) => degreesOf(w, b)), amplitudes: part((w, b, a) => a * Math.sqrt(w * w + b * b)) };
}

function start(p: Params, engine: Engine): Run<PredictFrame> {
  const pointX = p.points.map(([x]) => x);
  const pointY = p.points.map(([, y]) => y);
  const extrema = gatheringPlaces(circlePotential(pointX, pointY, leadingTerms[p.activation]));
  const trainer = createTrainer(p, pointX, pointY, engine);
  const before = neuronsOf(trainer.weights(), p.width).angles;
  const outputs = Float64Array.from(trainer.predict());
  const limit = phaseEnd * pointY.reduce((most, y) => Math.max(most, Math.abs(y)), 0);
  const last = mostSteps[p.until];
  let phaseOver = false;
  const finished = () => trainer.steps >= last || (phaseOver && p.until === 'phase');

  function step() {
    const rate = (stepShare * lengthOf(trainer.weights())) / Math.max(lengthOf(trainer.gradient()), 1e-30);
    trainer.setLearningRate(phaseOver ? Math.min(finalRate, rate) : rate);
    trainer.step(1);
    phaseOver ||= trainer.predict().some((output, i) => Math.abs(output - (outputs[i] as number)) >= limit);
  }

  return {
    get step() {
      return trainer.steps;
    },
    get finished() {
      return finished();
    },
    advance(count) {
      for (let i = 0; i < count && !finished(); i++) step();
    },
    frame() {
      const { angles, amplitudes } = neuronsOf(trainer.weights(), p.width);
      const found = foundDirections(angles, amplitudes);
      return {
        step: trainer.steps,
        measures: {
          angle: finished() ? largestAngle(found, extrema) : NaN,
          directions: found.length,
          predicted: carriers(extrema).length,
          share: found.reduce((sum, { share }) => sum + share, 0),
        },
        setting: settingOf(p),
        pointX,
        pointY,
        before,
        angles,
        amplitudes,
        extrema,
        found,
        marks: [...p.marks],
        network: Float32Array.from(trainer.predict(drawnX)),
        phaseOver,
      };
    },
    digest: () => digest(Float64Array.from(trainer.weights())),
    dispose: () => trainer.dispose(),
  };
}

export default defineExperiment<Params, PredictFrame>({
  id: 'predict-directions',
  version: 1,
  precision: 'float32',
  params,
  length: (p) => mostSteps[p.until],
  start,
  presets,
  claims,
  tables,
});
