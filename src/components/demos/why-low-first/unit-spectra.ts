/**
 * Spectra of single units on the whole line: measured by numbers, and as theory has them. For f(x) = sigma(w x), k in radians per unit of x:
 *   tanh      |F| = pi / (w sinh(pi k / (2 w))), about exp(-pi k / (2 w))   (Xu, Zhang, Luo, Xiao & Ma 2020, theory for tanh)
 *   ReLU      |F| = w / k^2                                                 (Rahaman et al. 2019, Theorem 1, in one dimension)
 *   Gaussian  |F| = sqrt(2 pi) / w exp(-k^2 / (2 w^2)), f = exp(-(w x)^2 / 2)
 */
import { slopeOf } from '#lib/numerics/line-fit.ts';
import { exp, log, tanh } from '#lib/numerics/portable.ts';
import { createWindowedTransform, type WindowedTransform } from '#lib/numerics/windowed-transform.ts';

export const unitNames = ['tanh', 'relu', 'gaussian'] as const;
export type UnitName = (typeof unitNames)[number];

/** Frequencies of the spectra. */
export const unitFrequencies = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32];
/** ReLU's slope is fitted from this frequency on, where the window is no longer felt. */
export const slopeFrom = 2;
/** Weights at which the decay of tanh is measured, each between the frequencies 2 w and 6 w. */
export const decayWeights = [0.5, 1, 2, 4, 8, 16];
const decayMultiples = [2, 3, 4, 5, 6];

const functions: Record<UnitName, (z: number) => number> = {
  tanh,
  relu: (z) => Math.max(0, z),
  gaussian: (z) => exp((-z * z) / 2),
};

/** sinh(z) for z > 0, not close to 0. */
const sinh = (z: number) => (exp(z) - exp(-z)) / 2;

const theories: Record<UnitName, (k: number, w: number) => number> = {
  tanh: (k, w) => Math.PI / (w * sinh((Math.PI * k) / (2 * w))),
  relu: (k, w) => w / (k * k),
  gaussian: (k, w) => (Math.sqrt(2 * Math.PI) / w) * exp((-k * k) / (2 * w * w)),
};

let transform: WindowedTransform | null = null;
let decay: Float64Array | null = null;

export interface UnitSpectra {
  /** |F| at `unitFrequencies` over the theory's value at the first of them, unit after unit: measured, and by theory. */
  measured: Float64Array;
  theory: Float64Array;
  /** Slope of log |F| against log k of the measured ReLU. */
  reluSlope: number;
}

/** Slope of log y against log k over the frequencies from `slopeFrom` on. */
export function powerOf(k: readonly number[], y: readonly number[]): number {
  const used = k.flatMap((value, i) => (value >= slopeFrom ? [i] : []));
  return slopeOf(
    used.map((i) => log(k[i] as number)),
    used.map((i) => log(y[i] as number)),
  );
}

/** The three units at weight w. */
export function unitSpectra(w: number): UnitSpectra {
  transform ??= createWindowedTransform(unitFrequencies);
  const { amplitudes } = transform;
  const first = (name: UnitName) => theories[name](unitFrequencies[0] as number, w);
  const measured = unitNames.map((name) =>
    Array.from(
      amplitudes((x) => functions[name](w * x)),
      (value) => value / first(name),
    ),
  );
  const theory = unitNames.map((name) => unitFrequencies.map((k) => theories[name](k, w) / first(name)));
  return {
    measured: Float64Array.from(measured.flat()),
    theory: Float64Array.from(theory.flat()),
    reluSlope: powerOf(unitFrequencies, measured[1] as number[]),
  };
}

/** How fast the spectrum of tanh(w x) falls: -d log |F| / dk at each of `decayWeights`. Theory: pi / (2 w). */
export function tanhDecay(): Float64Array {
  decay ??= Float64Array.from(decayWeights, (w) => {
    const k = decayMultiples.map((multiple) => multiple * w);
    const amplitudes = createWindowedTransform(k).amplitudes((x) => tanh(w * x));
    return -slopeOf(
      k,
      Array.from(amplitudes, (amplitude) => log(amplitude)),
    );
  });
  return decay;
}
