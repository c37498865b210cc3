/**
 * Three waves on [-1, 1], to be fitted from their values or found from Poisson's equation -u'' = f, u(-1) = u(1) = 0. The equation is
 * solved by its Ritz energy, as in Liu, Cai & Xu (2020), on a grid.
 */
import { sin } from '#lib/numerics/portable.ts';

/** Equal cells of [-1, 1]; the samples are their left ends, x_0 = -1 among them. */
export const cells = 128;
const h = 2 / cells;

/** A wave of the target: amplitude times sin(k pi x). */
interface Wave {
  k: number;
  amplitude: number;
}

export interface Problem {
  waves: Wave[];
  /** Samples, [cells]. */
  x: Float64Array;
  /** The waves' sum there: the target, and the solution of the difference equation. */
  target: Float64Array;
  /** The network's output is multiplied by this, given x: 1 - x^2, so that u vanishes at both ends, or 1 for a fit. */
  factor(x: number): number;
  /** d(loss) / d(u) at the samples, given u there. */
  gradientAt(u: Float64Array): Float64Array;
}

/** sum_k a_k sin(k pi x) */
export function targetAt(waves: readonly Wave[], x: Float64Array): Float64Array {
  return x.map((xi) => waves.reduce((sum, { k, amplitude }) => sum + amplitude * sin(k * Math.PI * xi), 0));
}

/**
 * The waves 1, 5 and `fastest`. A fit weighs waves by their amplitude, so all have 1; the energy weighs wave k by k^2 as well, so that
 * amplitudes 1 / sqrt(k) lie between equal heights and equal energies.
 */
export function problemOf(kind: 'fit' | 'poisson', fastest: number): Problem {
  const waves = [1, 5, fastest].map((k) => ({ k, amplitude: kind === 'fit' ? 1 : 1 / Math.sqrt(k) }));
  const x = Float64Array.from({ length: cells }, (_, i) => -1 + h * i);
  const target = targetAt(waves, x);
  const poisson = kind === 'poisson';
  const load = loadOf(waves, x);
  return {
    waves,
    x,
    target,
    factor: (at) => (poisson ? 1 - at * at : 1),
    gradientAt: (u) => (poisson ? ritzGradient(u, load) : fitGradient(u, target)),
  };
}

/** h^2 f at x: the second difference of the waves, so that they solve the difference equation exactly. */
function loadOf(waves: readonly Wave[], x: Float64Array): Float64Array {
  const scaled = waves.map(({ k, amplitude }) => {
    const s = sin((k * Math.PI * h) / 2);
    return { k, amplitude: 4 * s * s * amplitude };
  });
  return targetAt(scaled, x);
}

/** Of the mean squared error: 2 (u - target) / samples. */
function fitGradient(u: Float64Array, target: Float64Array): Float64Array {
  return u.map((ui, i) => (2 * (ui - (target[i] as number))) / cells);
}

/** Of the Ritz energy h sum (|u'|^2 / 2 - f u): (2 u_i - u_{i-1} - u_{i+1} - h^2 f_i) / h inside; u is 0 at both ends. */
function ritzGradient(u: Float64Array, load: Float64Array): Float64Array {
  return u.map((ui, i) => (i === 0 ? 0 : (2 * ui - (u[i - 1] as number) - (u[i + 1] ?? 0) - (load[i] as number)) / h));
}
