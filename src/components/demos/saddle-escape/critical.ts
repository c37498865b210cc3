/** What there is to know at the narrow network's critical point, and at the wide network's that comes of it. */
import { tanhLandscape, type Data, type Descent, type Landscape } from '#lib/numerics/loss-landscape.ts';
import type * as SpectrumModule from '#lib/numerics/spectrum.ts';
import { alphas } from './params.ts';
import { curvaturesOf, neuronToSplit, split } from './split.ts';

/** Numbers of negative, zero and positive eigenvalues. */
export type Signs = [number, number, number];

export interface Side {
  /** w, b, a: [3 width]. As text, because a page carries a frame's numbers with five digits only. */
  theta: string[];
  /** Eigenvalues of the Hessian, by rising value. */
  values: number[];
  signs: Signs;
}

export interface Critical {
  /** The step at which the neuron is split. */
  step: number;
  loss: number;
  gradientNorm: number;
  narrow: Side;
  wide: Side;
  /** Eigenvalues of a B. */
  curvatures: [number, number];
  /** Up to this an eigenvalue of the narrow network counts as zero. */
  tolerance: number;
  /** Over both spectra: the largest absolute value that counts as zero, and the smallest that does not. */
  largestZero: number;
  smallestOther: number;
  /** Loss along the eigenvector of the lowest eigenvalue, at `sliceAt`. */
  slices: { narrow: number[]; wide: number[] };
  /** The wide network's spectrum at each of `alphas`, row by row, and its signs. */
  byAlpha: { values: number[][]; signs: Signs[] };
}

/** Distances along the eigenvector at which the loss is shown. */
export const sliceAt: readonly number[] = Array.from({ length: 41 }, (_, i) => 0.035 * (i - 20));

/** Eigenvalues come from a library that the page does not need: `loadSpectrum` must have ended first. */
let spectrum: typeof SpectrumModule | null = null;

export async function loadSpectrum() {
  spectrum = await import('#lib/numerics/spectrum.ts');
}

function spectrumAt(landscape: Landscape, theta: ArrayLike<number>) {
  if (!spectrum) throw new Error('saddle-escape: prepare() must have ended before start().');
  const { values, vectors } = spectrum.spectrumOf(landscape.hessian(theta));
  const counts = spectrum.countSigns(values);
  const signs: Signs = [counts.negative, counts.zero, counts.positive];
  return { theta, values, lowest: vectors[0] as number[], counts, signs };
}

/** `theta` moved along a direction. */
export const moved = (theta: ArrayLike<number>, direction: readonly number[], by: number) =>
  Float64Array.from(theta, (value, k) => value + by * (direction[k] as number));

const sideOf = ({ theta, values, signs }: ReturnType<typeof spectrumAt>): Side => ({
  theta: Array.from(theta, String),
  values,
  signs,
});

/**
 * The signs of the wide network's spectrum from what is known of the narrow one: its own, a zero for the way along alpha, and those of
 * alpha (1 - alpha) a B.
 */
export function foretell({ narrow, curvatures, tolerance }: Critical, alpha: number): Signs {
  const added = curvatures.map((value) => alpha * (1 - alpha) * value);
  const count = (test: (value: number) => boolean) => added.filter(test).length;
  const [negative, zero, positive] = narrow.signs;
  return [
    negative + count((value) => value < -tolerance),
    zero + 1 + count((value) => Math.abs(value) <= tolerance),
    positive + count((value) => value > tolerance),
  ];
}

/** Splits the neuron at the critical point `point`. Gives the directions of the nudges beside what the frame shows. */
export function analyse(point: Descent, data: Data, alpha: number, step: number) {
  const width = point.theta.length / 3;
  const landscapes = { narrow: tanhLandscape(data, width), wide: tanhLandscape(data, width + 1) };
  const j = neuronToSplit(point.theta);
  const narrow = spectrumAt(landscapes.narrow, point.theta);
  const wide = spectrumAt(landscapes.wide, split(point.theta, j, alpha));
  const others = alphas.map((other) => spectrumAt(landscapes.wide, split(point.theta, j, other)));
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
