/**
 * The Frequency Principle on a picture: a network learns the grey at every pixel from the pixel's coordinates, and the relative error of
 * three bands of spatial frequency is followed through training. The principle is that of Xu, Zhang & Xiao (2019); the pictures, the bands
 * and their equal powers are ours.
 */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { ringPowers, ringsOf, type Spectrum2 } from '#lib/numerics/dft2.ts';
import { nextMeasuredTo } from '#lib/numerics/first-passage.ts';
import { meanSquare } from '#lib/numerics/vectors.ts';
import { levelsOfPicture } from '../../shared/gallery.ts';
import { encodeLevels, levelsOfValues, side } from '../../shared/picture.ts';
import { createCoordinateTrainer } from '../coordinate-trainer.ts';
import { learningOf } from '../learning.ts';
import type { ImageFrame } from './frame.ts';
import figure from './index.ts';
import { learned, type Params } from './params.ts';
import { bandPowers, dft, targetKey, targetOf } from './target.ts';

/** The radial spectrum is shown at 1 .. 16 cycles a side; what little lies beyond, in the corners, only in the fine band's error. */
const radiusCount = side / 2;
const radialRings = ringsOf(
  side,
  Array.from({ length: radiusCount + 1 }, (_, r) => r + 0.5),
);
const radialOf = (spectrum: Spectrum2) => Float32Array.from(ringPowers(spectrum, radialRings, radiusCount), Math.sqrt);

const difference = (a: ArrayLike<number>, b: Float64Array) => b.map((v, i) => (a[i] as number) - v);

/** Steps at which what the network draws is kept: 0, 3, 10, 30, 100, ... and the end; at most 8, long runs do without step 3. */
export function snapshotSteps(length: number): number[] {
  const steps = [0, 3, 10, 30, 100, 300, 1000, 3000].filter((step) => step < length).concat(length);
  return steps.length > 8 ? steps.filter((step) => step !== 3) : steps;
}

/** Centres of the pixels, x to the right and y downwards, both in [-1, 1]: [1024][2]. */
function coordinates(): Float64Array {
  const at = (index: number) => (2 * index + 1) / side - 1;
  return Float64Array.from({ length: 2 * side * side }, (_, i) =>
    at(i % 2 === 0 ? (i >> 1) % side : Math.floor((i >> 1) / side)),
  );
}

function start(p: Params, engine: Engine) {
  const levels = levelsOfPicture(p.picture);
  if (!levels)
    throw new Error(`f-principle-image: no picture “${p.picture.slice(0, 12)}”. Choose a bundled one or load your own.`);
  const { values: target, bands, powers } = targetOf(levels, p.balance);
  const trainer = createCoordinateTrainer(engine, p, coordinates(), target);
  const wanted = dft.transform(target);
  const kept = snapshotSteps(p.steps);

  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: nextMeasuredTo(p.steps),
    measure(step) {
      const output = trainer.predict();
      const missing = bandPowers(difference(output, target));
      return {
        loss: meanSquare(output, target),
        errors: bands.map((band, i) => Math.fround(Math.sqrt((missing[band] as number) / (powers[i] as number)))),
        drawn: kept.includes(step) ? encodeLevels(levelsOfValues(output)) : null,
      };
    },
    frame(now): Drawing<ImageFrame> {
      const output = trainer.predict();
      const spectrum = dft.transform(output);
      return {
        ...learningOf(now, learned),
        targetKey: targetKey(p),
        target: Float32Array.from(target),
        network: Float32Array.from(output),
        snapshots: kept.map((at) => ({ step: at, levels: now.history.drawn[now.steps.indexOf(at)] ?? null })),
        targetRadial: radialOf(wanted),
        networkRadial: radialOf(spectrum),
        errorRadial: radialOf({ n: side, re: difference(spectrum.re, wanted.re), im: difference(spectrum.im, wanted.im) }),
        bands,
      };
    },
    numbers: ({ history }) => [...trainer.weights(), ...history.errors.flat()],
  });
}

export default defineExperiment<Params, ImageFrame>(figure, { start });
