/**
 * The Frequency Principle in 196 dimensions by projection: handwritten digits are laid out along their first principal direction, and the response,
 * labels and outputs, is taken apart into waves along it. After Xu, Zhang, Luo, Xiao & Ma (2020), "projection method".
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { firstPassages, orderRatio } from '#lib/numerics/first-passage.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import { classes, loadDigits, type Digits } from '../../shared/digits.ts';
import { digitNetwork, nextEpoch, oneHot, splitDigits } from '../digit-training.ts';
import type { ProjectionFrame } from './frame.ts';
import figure from './index.ts';
import { claimed, count, learned, type Params } from './params.ts';
import { createSpectrum, layOut } from './project.ts';

/** Gain of the output layer's initial weights over He's. */
const outputGain = 0.5;

let digits: Digits | null = null;
async function prepare() {
  digits = await loadDigits();
}

/** Size that the labels' part has at any frequency above 0 if they have nothing to do with the place: of so many points, the mean of random turns. */
function noiseOf(y: Float64Array, samples: number): number {
  const shares = Array.from(
    { length: classes },
    (_, c) => y.reduce((sum, value, i) => sum + (i % classes === c ? value : 0), 0) / samples,
  );
  return Math.sqrt(shares.reduce((sum, share) => sum + share * (1 - share), 0) / samples);
}

function start(p: Params, engine: Engine) {
  if (!digits) throw new Error('projection: await prepare() before a run');
  const { train } = splitDigits(digits, p.samples, p.labels === 'shuffled', p.seed);
  const { x, digit } = train;
  const y = oneHot(train.label);
  const { axis, places } = layOut(x, p.samples, p);
  const spectrum = createSpectrum(places, classes, count);
  const wanted = spectrum(y);
  const trainer = engine.create({
    network: digitNetwork({ ...p, outputGain }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
  const sizes = (parts: readonly Float64Array[]) => Float64Array.from(parts, lengthOf);
  const brightest = Math.max(...axis.map(Math.abs));

  return trainedRun({
    learners: [trainer],
    length: p.epochs,
    next: (epoch) => Math.min(p.epochs, nextEpoch(epoch)),
    measure() {
      const now = spectrum(trainer.predict());
      const errors = wanted.map((part, k) => lengthOf(part.map((value, i) => (now[k]![i] as number) - value)) / lengthOf(part));
      // Rounded as the frame holds them, so that the claim can be recomputed from the tables exactly.
      return { errors: errors.map(Math.fround) };
    },
    frame({ finished, steps, history: { errors } }): Drawing<ProjectionFrame> {
      const passages = firstPassages(steps, errors, learned, count);
      return {
        measures: { order: orderRatio(passages.slice(0, claimed), finished ? p.epochs : NaN) },
        epochs: Float32Array.from(steps),
        errors: Float32Array.from(errors.flat()),
        passages,
        wanted: sizes(wanted),
        now: sizes(spectrum(trainer.predict())),
        noise: noiseOf(y, p.samples),
        direction: Float32Array.from(axis, (value) => value / brightest),
        places: Float32Array.from(places),
        digits: digit,
      };
    },
    numbers: ({ history: { errors } }) => [...trainer.weights(), ...errors.flat()],
  });
}

export default defineExperiment<Params, ProjectionFrame>(figure, { start, prepare, length: (p) => p.epochs });
