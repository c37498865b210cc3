/** The noisy samples: what the network is trained on, and the two parts that they are the sum of. */
import { periodicGrid } from '#lib/numerics/dft.ts';
import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { sumOfSines } from '../../shared/waves.ts';
import type { Params } from './params.ts';

/** Lowest and highest frequency of the noise; white noise has all. */
const bands = { slow: [1, 2], fast: [8, 14] } as const;

export interface Samples {
  /** n equally spaced points of [-pi, pi). */
  x: Float64Array;
  clean: Float64Array;
  noise: Float64Array;
  noisy: Float64Array;
}

/**
 * Noise of standard deviation `std` at the points x. White: independent normal values. Else a sum of waves of the band's frequencies, the
 * coefficients of their sines and cosines normal, of equal variance, so that the variance at each point is std^2 too.
 */
export function noiseAt(x: Float64Array, kind: Params['noise'], std: number, seed: number): Float64Array {
  const random = createRandom(seed, 'noise');
  if (kind === 'white') return x.map(() => std * random.normal());
  const [low, wanted] = bands[kind];
  const high = Math.min(wanted, Math.ceil(x.length / 2) - 1);
  const scale = std / Math.sqrt(high - low + 1);
  const out = new Float64Array(x.length);
  for (let k = low; k <= high; k++) {
    const a = scale * random.normal();
    const b = scale * random.normal();
    x.forEach((xi, i) => (out[i] = (out[i] as number) + a * sin(k * xi) + b * cos(k * xi)));
  }
  return out;
}

export function makeSamples(p: Pick<Params, 'target' | 'samples' | 'noise' | 'noiseStd' | 'seed'>): Samples {
  const x = periodicGrid(p.samples);
  const clean = sumOfSines(p.target, x);
  const noise = noiseAt(x, p.noise, p.noiseStd, p.seed);
  return { x, clean, noise, noisy: clean.map((y, i) => y + (noise[i] as number)) };
}
