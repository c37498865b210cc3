/**
 * The Frequency Principle in 196 dimensions: a network learns real handwritten digits, and its error is split into the low and the high frequency
 * of the response by a Gaussian filter over the images. After Xu, Zhang, Luo, Xiao & Ma (2020), "filtering method".
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { firstPassages, orderRatio } from '#lib/numerics/first-passage.ts';
import { classes, loadDigits, pixelsPerDigit, type Digits } from '../../shared/digits.ts';
import { digitNetwork, nextEpoch, oneHot, rowsAt, splitDigits } from '../digit-training.ts';
import type { DigitsFrame } from './frame.ts';
import figure from './index.ts';
import { filterWidths, learned, type Params } from './params.ts';
import { accuracy, createFilters } from './response.ts';

let digits: Digits | null = null;

async function prepare() {
  digits = await loadDigits();
}

function start(p: Params, engine: Engine) {
  if (!digits) throw new Error('digits-filtering: prepare() must have ended before start().');
  const { train, test } = splitDigits(digits, p.samples, p.labels === 'shuffled', p.seed);
  const { low: lowParts, errors, ...told } = createFilters(train, p.seed);
  const trainer = engine.create({
    network: digitNetwork(p),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x: train.x,
    y: oneHot(train.label),
    seed: p.seed,
  });
  /** The first training digit of each class. */
  const shown = Array.from({ length: classes }, (_, c) => Math.max(0, train.digit.indexOf(c)));

  return trainedRun({
    learners: [trainer],
    length: p.epochs,
    next: (epoch) => Math.min(p.epochs, nextEpoch(epoch)),
    measure() {
      const outputs = trainer.predict();
      const { low, high } = errors(outputs);
      // Errors rounded as the frame holds them, so that the claim can be recomputed from the tables exactly.
      return {
        low: low.map(Math.fround),
        high: high.map(Math.fround),
        trainAccuracy: accuracy(outputs, train.label),
        testAccuracy: accuracy(trainer.predict(test.x), test.label),
      };
    },
    frame({ finished, steps, history: { low, high, trainAccuracy, testAccuracy } }): Drawing<DigitsFrame> {
      const lowPassages = firstPassages(steps, low, learned, filterWidths.length);
      const highPassages = firstPassages(steps, high, learned, filterWidths.length);
      const end = finished ? p.epochs : NaN;
      const ratios = filterWidths.map((_, i) => orderRatio([lowPassages[i] as number, highPassages[i] as number], end));
      return {
        measures: {
          orderRatio: Math.min(...ratios),
          testAccuracy: testAccuracy.at(-1) as number,
          trainAccuracy: trainAccuracy.at(-1) as number,
        },
        epochs: Float32Array.from(steps),
        low: Float32Array.from(low.flat()),
        high: Float32Array.from(high.flat()),
        trainAccuracy: Float32Array.from(trainAccuracy),
        testAccuracy: Float32Array.from(testAccuracy),
        lowPassages,
        highPassages,
        ...told,
        images: Uint8Array.from(rowsAt(train.levels, shown, pixelsPerDigit)),
        imageLabels: shown.map((index) => train.label[index] as number),
        imageLow: Float32Array.from(lowParts.flatMap((values) => rowsAt(values, shown, classes))),
        imageOutput: Float32Array.from(rowsAt(trainer.predict(), shown, classes)),
      };
    },
    numbers: ({ history: { low, high } }) => [...trainer.weights(), ...low.flat(), ...high.flat()],
  });
}

export default defineExperiment<Params, DigitsFrame>(figure, { start, prepare, length: (p) => p.epochs });
