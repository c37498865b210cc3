/**
 * Random Fourier features: a network learns a picture from coordinates that were first turned into cosines and sines of random frequencies.
 * After Tancik et al. (2020), Sec. 6, and their figure of PSNR against the standard deviation of the frequencies; a quarter of the pixels is
 * trained on, as there. Pictures, sizes and number of steps are ours, small enough to train in a page.
 */
import { digest } from '#lib/engine/digest.ts';
import type { Engine } from '#lib/engine/types.ts';
import { defineJobs } from '#lib/experiment/experiment.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { log } from '#lib/numerics/portable.ts';
import { encodeLevels, levelsOfValues } from '../../shared/picture.ts';
import type { Drawn, FourierFeaturesFrame } from './frame.ts';
import figure from './index.ts';
import { sigmasOf, type Params } from './params.ts';
import { allPixels, greysOfPicture, side, testPixels, trainedPixels } from './pictures.ts';

/** Pixels in a step. */
const batchSize = 256;

/**
 * Centres of pixels, x to the right and y downwards: in [0, 1] for Fourier features, whose frequencies are then cycles a side, and in [-1, 1]
 * for the plain network, which learns better from centred inputs. [pixels][2]
 */
function coordinates(of: readonly number[], centred: boolean): Float64Array {
  const at = (index: number) => (index + 0.5) / side;
  const place = (index: number) => (centred ? 2 * at(index) - 1 : at(index));
  return Float64Array.from(of.flatMap((pixel) => [place(pixel % side), place(Math.floor(pixel / side))]));
}

/** Peak signal-to-noise ratio of greys held to [-1, 1], dB: 10 log10(peak^2 / mean squared error), peak 2. */
export function psnr(drawn: ArrayLike<number>, target: ArrayLike<number>, of: readonly number[]): number {
  let sum = 0;
  for (const pixel of of) {
    const difference = Math.min(1, Math.max(-1, drawn[pixel] as number)) - (target[pixel] as number);
    sum += difference * difference;
  }
  // No better than 100 dB: beyond is rounding.
  return Math.fround((-10 / Math.LN10) * log(Math.max(1e-10, sum / of.length / 4)));
}

/** Trains one network: the plain one, or that of a sigma. */
function train(job: number, p: Params, engine: Engine): Drawn {
  const sigma = [0, ...sigmasOf(p)][job] as number;
  const plain = sigma === 0;
  const { width, depth, learningRate, seed } = p;
  const network = denseNetwork({ inputs: 2, width, depth, activation: 'relu', initScale: 1, biasStd: 0.1 });
  const target = greysOfPicture(p.picture);
  const trainer = engine.create({
    network: plain ? network : { ...network, fourier: { count: p.features, sigma } },
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate }, batchSize },
    x: coordinates(trainedPixels, plain),
    y: trainedPixels.map((pixel) => target[pixel] as number),
    seed,
  });
  trainer.step(plain ? p.plainSteps : p.steps);
  const output = trainer.predict(coordinates(allPixels, plain));
  const result = {
    train: psnr(output, target, trainedPixels),
    test: psnr(output, target, testPixels),
    drawing: encodeLevels(levelsOfValues(output)),
    weights: digest(trainer.weights()),
  };
  trainer.dispose();
  return result;
}

export default defineJobs<Params, FourierFeaturesFrame, Drawn>(figure, train);
