/**
 * Spectra of single units on the whole line: measured by numbers, and as theory has them. For f(x) = sigma(w x), k in radians per unit of x:
 *   tanh      |F| = pi / (w sinh(pi k / (2 w))), about exp(-pi k / (2 w))   (Xu, Zhang, Luo, Xiao & Ma 2020, theory for tanh)
 *   ReLU      |F| = w / k^2                                                 (Rahaman et al. 2019, Theorem 1, in one dimension)
 *   Gaussian  |F| = sqrt(2 pi) / w exp(-k^2 / (2 w^2)), f = exp(-(w x)^2 / 2)
 */
import { slopeOf } from '#lib/numerics/line-fit.ts';
import { exp, log, tanh } from '#lib/numerics/portable.ts';
import { createWindowedTransform, type WindowedTransform } from '#lib/numerics/windowed-transform.ts';

/** Frequencies of the spectra. */
export const unitFrequencies = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32];
/** ReLU's slope is fitted from this frequency on, where the window is no longer felt. */
export const slopeFrom = 2;
/** Weights at which the decay of tanh is measured, each between the frequencies 2 w and 6 w. */
export const decayWeights = [0.5, 1, 2, 4, 8, 16];
const decayMultiples = [2, 3, 4, 5, 6];

/** sinh(z) for z > 0, not close to 0. */
const sinh = (z: number) => (exp(z) - exp(-z)) / 2;

/** sigma(z), and |F(k)| at weight w. */
const units = {
  tanh: { shape: tanh, spectrum: (k: number, w: number) => Math.PI / (w * sinh((Math.PI * k) / (2 * w))) },
  relu: { shape: (z: number) => Math.max(0, z), spectrum: (k: number, w: number) => w / (k * k) },
  gaussian: {
    shape: (z: number) => exp((-z * z) / 2),
    spectrum: (k: number, w: number) => (Math.sqrt(2 * Math.PI) / w) * exp((-k * k) / (2 * w * w)),
  },
};
export const unitNames = ['tanh', 'relu', 'gaussian'] as const;

/** Values of one unit, by its number, of values unit after unit. */
export const ofUnit = (values: Float64Array, unit: number) =>
  values.subarray(unit * unitFrequencies.length, (unit + 1) * unitFrequencies.length);

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
function powerOf(k: readonly number[], y: readonly number[]): number {
  const used = k.flatMap((value, i) => (value >= slopeFrom ? [i] : []));
  return slopeOf(
    used.map((i) => log(k[i] as number)),
    used.map((i) => log(y[i] as number)),
  );
}

/** The three units at weight w. */
export function unitSpectra(w: number): UnitSpectra {
  const { amplitudes } = (transform ??= createWindowedTransform(unitFrequencies));
  const spectra = unitNames.map((name) => {
    const { shape, spectrum } = units[name];
    const theory = unitFrequencies.map((k) => spectrum(k, w));
    const first = theory[0] as number;
    const measured = Array.from(amplitudes((x) => shape(w * x)));
    return { measured: measured.map((value) => value / first), theory: theory.map((value) => value / first) };
  });
  return {
    measured: Float64Array.from(spectra.flatMap(({ measured }) => measured)),
    theory: Float64Array.from(spectra.flatMap(({ theory }) => theory)),
    reluSlope: powerOf(unitFrequencies, spectra[1]?.measured ?? []),
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
