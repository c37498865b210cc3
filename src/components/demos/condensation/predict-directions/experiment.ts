/**
 * The directions in which neurons gather, predicted before training: while the output is about zero each neuron follows the potential
 * P(u) = mean of y s(u . (x, 1)) on the circle of directions u = (w, b) / |(w, b)|. Neurons with a positive output weight climb to its maxima,
 * those with a negative one descend to its minima. Maennel, Bousquet & Gelly (2018) for ReLU; Zhou, Zhou, Luo, Zhang & Xu (2022), section 5, for
 * the multiplicity of activations.
 */
import type { Engine, Init, Trainer } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { twoLayerNetwork } from '#lib/experiment/networks.ts';
import { oneByOne, trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { gatheringPlaces } from '#lib/numerics/circle-potential.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { featuresOf, neuronsOf } from '#lib/numerics/two-layer.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import { phaseWatch } from '../first-phase.ts';
import { carriers, foundDirections, largestAngle, potentialOf } from './directions.ts';
import type { PredictFrame } from './frame.ts';
import figure from './index.ts';
import { drawnX, leadingTerms, settingOf, type Params } from './params.ts';

/** A step changes the weights by this share of their length: the path of gradient descent with small steps, at another pace. */
const stepShare = 0.02;
/** After the first phase the learning rate is at most this. */
const finalRate = 0.05;
/** Steps at most. */
const mostSteps = { phase: 1500, on: 4000 };

/** Initial weights, biases and output weights [width] each. */
function initialNeurons({ width, sizes, initScale, seed }: Params) {
  const random = createRandom(seed, 'predict-directions neurons');
  const neurons = Array.from({ length: width }, () => {
    const [w, b, a] = [random.normal(), random.normal(), random.normal()];
    const length = sizes === 'equal' ? Math.sqrt(w * w + b * b) : 1;
    const output = sizes === 'equal' ? Math.abs(a) : 1;
    return { w: (initScale * w) / length, b: (initScale * b) / length, a: (initScale * a) / output };
  });
  const init = (part: 'w' | 'b' | 'a'): Init => ({ kind: 'values', values: neurons.map((neuron) => neuron[part]) });
  return { weights: init('w'), bias: init('b'), output: init('a') };
}

/** Directions in degrees, and amplitudes with the sign of the output weight. */
function signedFeatures(trainer: Trainer, width: number) {
  const neurons = neuronsOf(trainer.weights(), width);
  const { angles, amplitudes } = featuresOf(neurons);
  return { angles, amplitudes: amplitudes.map((size, j) => size * Math.sign(neurons.output[j] as number)) };
}

function start(p: Params, engine: Engine) {
  const pointX = p.points.map(([x]) => x);
  const pointY = p.points.map(([, y]) => y);
  const extrema = gatheringPlaces(potentialOf(p.points, leadingTerms[p.activation]));
  const trainer = engine.create({
    network: twoLayerNetwork({ width: p.width, activation: p.activation, ...initialNeurons(p) }),
    training: { loss: 'mse', optimiser: { kind: 'gd', learningRate: finalRate } },
    x: pointX,
    y: pointY,
    seed: 0,
  });
  const before = signedFeatures(trainer, p.width).angles;
  const isOver = phaseWatch(trainer, pointY);
  let phaseOver = false;

  function step() {
    const rate = (stepShare * lengthOf(trainer.weights())) / Math.max(lengthOf(trainer.gradient()), 1e-30);
    trainer.setLearningRate(phaseOver ? Math.min(finalRate, rate) : rate);
    trainer.step(1);
    phaseOver ||= isOver();
  }

  return trainedRun({
    learners: [{ ...oneByOne(step), dispose: () => trainer.dispose() }],
    length: mostSteps[p.until],
    // Nothing is kept of the course, but any step may end the first phase.
    next: (at) => at + 1,
    measure: () => ({}),
    ended: () => phaseOver && p.until === 'phase',
    frame({ finished }): Drawing<PredictFrame> {
      const { angles, amplitudes } = signedFeatures(trainer, p.width);
      const found = foundDirections(angles, amplitudes);
      return {
        measures: {
          angle: finished ? largestAngle(found, extrema) : NaN,
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
        outputs: [...trainer.predict()],
        network: Float32Array.from(trainer.predict(drawnX)),
      };
    },
    numbers: () => [...trainer.weights()],
  });
}

export default defineExperiment<Params, PredictFrame>(figure, { start, length: (p) => mostSteps[p.until] });
