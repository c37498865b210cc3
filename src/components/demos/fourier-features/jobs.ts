/** The run as jobs: the plain network, then one network with Fourier features for every sigma. */
import { digest } from '#lib/engine/digest.ts';
import type { Engine, Init, LayerSpec, NetworkSpec } from '#lib/engine/types.ts';
import type { Frame } from '#lib/experiment/experiment.ts';
import type { Jobs } from '#lib/experiment/jobs.ts';
import { log } from '#lib/numerics/portable.ts';
import { encodeLevels, levelsOfValues } from '../f-principle-image/picture.ts';
import { sigmasOf, type Params } from './params.ts';
import { greysOfPicture, pixels, side, testPixels, trainedPixels } from './pictures.ts';

export interface FourierFeaturesFrame extends Frame {
  /** The picture, as the parameter names it. */
  picture: string;
  /** One entry a network, the plain one first, its sigma 0. PSNR on the trained and on the other pixels, dB; NaN: not trained yet. */
  sigmas: Float32Array;
  train: Float32Array;
  test: Float32Array;
  /** What each network draws, as the text of a 16-shade picture; empty: not trained yet. */
  drawings: string[];
}

export interface Drawn {
  /** PSNR, dB, as 32-bit numbers. */
  train: number;
  test: number;
  drawing: string;
  /** Fingerprint of the weights. */
  weights: string;
}

const he: Init = { kind: 'he', gain: 1 };
const bias: Init = { kind: 'normal', std: 0.1 };
/** Pixels in a step. */
const batchSize = 256;

function networkOf(p: Params, sigma: number): NetworkSpec {
  const hidden = Array.from({ length: p.depth }, (): LayerSpec => ({ width: p.width, activation: 'relu', weights: he, bias }));
  const layers: LayerSpec[] = [...hidden, { width: 1, activation: 'identity', weights: he, bias }];
  return sigma > 0 ? { inputs: 2, layers, fourier: { count: p.features, sigma } } : { inputs: 2, layers };
}

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

function train(p: Params, sigma: number, engine: Engine): Drawn {
  const target = greysOfPicture(p.picture);
  const trainer = engine.create({
    network: networkOf(p, sigma),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate }, batchSize },
    x: coordinates(trainedPixels, sigma === 0),
    y: trainedPixels.map((pixel) => target[pixel] as number),
    seed: p.seed,
  });
  trainer.step(sigma === 0 ? p.plainSteps : p.steps);
  const output = trainer.predict(
    coordinates(
      Array.from({ length: pixels }, (_, i) => i),
      sigma === 0,
    ),
  );
  const result = {
    train: psnr(output, target, trainedPixels),
    test: psnr(output, target, testPixels),
    drawing: encodeLevels(levelsOfValues(output)),
    weights: digest(trainer.weights()),
  };
  trainer.dispose();
  return result;
}

/** Index of the network with Fourier features that draws the unseen pixels best; 0 before any is trained. */
export function bestOf({ test }: Pick<FourierFeaturesFrame, 'test'>): number {
  return test.reduce((best, value, i) => (i > 0 && !(value <= (test[best] as number)) && !Number.isNaN(value) ? i : best), 1);
}

/** Numbers of the claims, NaN before all is trained. */
export function measuresOf({ train, test }: Pick<FourierFeaturesFrame, 'train' | 'test'>): Record<string, number> {
  const complete = test.every((value) => !Number.isNaN(value));
  if (!complete || test.length < 3) return { gain: NaN, fall: NaN, gap: NaN };
  const best = bestOf({ test });
  const last = test.length - 1;
  const at = (values: Float32Array, i: number) => values[i] as number;
  return {
    gain: at(test, best) - at(test, 0),
    fall: at(test, best) - Math.max(at(test, 1), at(test, last)),
    gap: at(train, last) - at(test, last),
  };
}

export const jobs: Jobs<Params, FourierFeaturesFrame, Drawn> = {
  count: (p) => 1 + sigmasOf(p).length,
  run: (job, p, engine) => train(p, [0, ...sigmasOf(p)][job] as number, engine),
  gather(p, results) {
    const frame = {
      step: results.filter((result) => result !== undefined).length,
      picture: p.picture,
      sigmas: Float32Array.from([0, ...sigmasOf(p)]),
      train: Float32Array.from(results, (result) => result?.train ?? NaN),
      test: Float32Array.from(results, (result) => result?.test ?? NaN),
      drawings: results.map((result) => result?.drawing ?? ''),
    };
    return { ...frame, measures: measuresOf(frame) };
  },
  digest: (results) => digest(Float64Array.from(JSON.stringify(results), (letter) => letter.charCodeAt(0))),
};
