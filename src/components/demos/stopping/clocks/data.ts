/** The samples: places, the waves there, the clean target and the noise. */
import { periodicGrid } from '#lib/numerics/dft.ts';
import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom, type Random } from '#lib/numerics/random.ts';
import { clocksOf, sizeOf } from './clocks.ts';
import { parts, type Params } from './params.ts';

/** Frequency and part of each coefficient: first a part's sines and cosines, then the next one's. */
export const waves = parts.flatMap(({ waves }, part) =>
  waves.flatMap((k) => [
    { k, part, odd: true },
    { k, part, odd: false },
  ]),
);

/** The waves at x, of mean square 1: sqrt 2 sin kx and sqrt 2 cos kx. */
export const wavesAt = (x: number): number[] => waves.map(({ k, odd }) => Math.SQRT2 * (odd ? sin(k * x) : cos(k * x)));

/** Coefficients of the clean target. */
export function targetOf(p: Params): Float64Array {
  const clocks = clocksOf(p);
  const isSignal = ({ k, part, odd }: (typeof waves)[number]) => odd && k === parts[part]?.signal;
  return Float64Array.from(waves, (wave) => (isSignal(wave) ? Math.sqrt(clocks[wave.part]?.signal ?? 0) : 0));
}

/** A function of these coefficients, where the waves have the values `at`. */
export const valueOf = (coefficients: ArrayLike<number>, at: readonly number[]): number =>
  at.reduce((sum, wave, i) => sum + wave * (coefficients[i] as number), 0);

/** White noise at the samples, or noise of the same strength in the waves of one part. */
function noiseOf(p: Params, at: readonly number[][], random: Random): number[] {
  if (p.noise === 'white') return at.map(() => p.noiseStd * random.normal());
  const clocks = clocksOf(p);
  const coefficients = waves.map(({ part }) => Math.sqrt((clocks[part]?.noise ?? 0) / sizeOf(part)) * random.normal());
  return at.map((values) => valueOf(coefficients, values));
}

/** Places of the samples, the waves there [samples][waves], and the noisy values of each training [trainings][samples]. */
export function makeSamples(p: Params) {
  const places = createRandom(p.seed, 'clocks places');
  const noise = createRandom(p.seed, 'clocks noise');
  const even = periodicGrid(p.samples);
  const x = p.points === 'even' ? even : even.map(() => Math.PI * (2 * places.uniform() - 1)).sort();
  const at = Array.from(x, wavesAt);
  const target = targetOf(p);
  const clean = at.map((values) => valueOf(target, values));
  const noisy = Array.from({ length: p.trainings }, () => {
    const errors = noiseOf(p, at, noise);
    return Float64Array.from(clean, (value, i) => value + (errors[i] as number));
  });
  return { x, at, noisy };
}
