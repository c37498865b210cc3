/** All that is computed at the narrow network's critical point, and at the wide network's that comes of it. Only the run needs it. */
import { tanhLandscape, type Data, type Descent, type Landscape } from '#lib/numerics/loss-landscape.ts';
import { countSigns, spectrumOf } from '#lib/numerics/spectrum.ts';
import type { Critical, Side, Signs } from './frame.ts';
import { alphas, sliceAt } from './params.ts';
import { curvaturesOf, neuronToSplit, split } from './split.ts';

function spectrumAt(landscape: Landscape, theta: Float64Array) {
  const { values, vectors } = spectrumOf(landscape.hessian(theta));
  const counts = countSigns(values);
  const signs: Signs = [counts.negative, counts.zero, counts.positive];
  return { theta, values, lowest: vectors[0] as number[], counts, signs };
}

/** `theta` moved along a direction. */
export const moved = (theta: Float64Array, direction: readonly number[], by: number) =>
  theta.map((value, k) => value + by * (direction[k] as number));

const sideOf = ({ theta, values, signs }: ReturnType<typeof spectrumAt>): Side => ({
  theta: Array.from(theta, String),
  values,
  signs,
});

/** Splits the neuron at the critical point `point`. Gives the directions of the nudges beside what the frame shows. */
export function analyse(point: Descent, data: Data, alpha: number, step: number) {
  const width = point.theta.length / 3;
  const landscapes = { narrow: tanhLandscape(data, width), wide: tanhLandscape(data, width + 1) };
  const j = neuronToSplit(point.theta);
  const narrow = spectrumAt(landscapes.narrow, point.theta);
  const wideAt = (share: number) => spectrumAt(landscapes.wide, split(point.theta, j, share));
  const wide = wideAt(alpha);
  const others = alphas.map(wideAt);
  const slice = (side: 'narrow' | 'wide', { theta, lowest }: typeof narrow) =>
    sliceAt.map((t) => landscapes[side].loss(moved(theta, lowest, t)));
  const critical: Critical = {
    step,
    loss: point.loss,
    gradientNorm: point.gradientNorm,
    narrow: sideOf(narrow),
    wide: sideOf(wide),
    curvatures: curvaturesOf(point.theta, j, data),
    tolerance: narrow.counts.tolerance,
    largestZero: Math.max(narrow.counts.largestZero, wide.counts.largestZero),
    smallestOther: Math.min(narrow.counts.smallestOther, wide.counts.smallestOther),
    slices: { narrow: slice('narrow', narrow), wide: slice('wide', wide) },
    byAlpha: { values: others.map(({ values }) => values), signs: others.map(({ signs }) => signs) },
  };
  return { critical, narrow, wide };
}
