/** Jacobi on a large grid, counted mode by mode. */
import { createJacobi, jacobiFactor, jacobiFactors, squaredAfter, sweepsUntil } from '#lib/numerics/jacobi.ts';
import { sineTransform } from '#lib/numerics/sine-transform.ts';
import { relativeDistance, sumOfSquares } from '#lib/numerics/vectors.ts';
import type { Curve } from './frame.ts';
import type { Problem, Wave } from './problem.ts';

/** Sweeps really made are at most this many point updates; beyond, they are counted in the modes. */
const mostUpdates = 6e7;

/** An error as Jacobi's sweeps see it: its modes' coefficients and factors, and the solution's sum of squares. */
export interface ModalError {
  coefficients: Float64Array;
  factors: Float64Array;
  /** Sum of squares of the solution's coefficients. */
  size: number;
}

/** Jacobi from zero: the error is the solution itself, which has the waves' modes only. */
export function errorOfZero(problem: Problem, waves: readonly Wave[], relaxation: number): ModalError {
  return {
    coefficients: Float64Array.from(problem.coefficients, (c) => -c),
    factors: Float64Array.from(waves, ({ k }) => jacobiFactor(k, problem.cells, relaxation)),
    size: sumOfSquares(problem.coefficients),
  };
}

/** Jacobi from a given function: all modes. */
export function errorOf(problem: Problem, u: Float64Array, relaxation: number): ModalError {
  return {
    coefficients: sineTransform(u.map((ui, i) => ui - (problem.solution[i] as number))),
    factors: jacobiFactors(problem.cells, relaxation),
    size: sumOfSquares(problem.coefficients),
  };
}

/** Sweeps until the relative error is below the tolerance. Each multiplies every mode by its factor, so none need be made. */
export function sweepsTo(tolerance: number, { coefficients, factors, size }: ModalError): number {
  return sweepsUntil(coefficients, factors, tolerance * tolerance * size);
}

export function relativeErrorAfter(sweeps: number, { coefficients, factors, size }: ModalError): number {
  return Math.sqrt(squaredAfter(coefficients, factors, sweeps) / size);
}

/** The same number by making the sweeps, from `u`; NaN if `expected` of them are too many for that. */
export function sweepsMade(tolerance: number, problem: Problem, u: Float64Array, relaxation: number, expected: number): number {
  if (!(expected * problem.cells <= mostUpdates)) return NaN;
  const jacobi = createJacobi(problem.load, relaxation, u);
  jacobi.sweep(Math.max(0, expected - 1));
  while (!(relativeDistance(jacobi.values, problem.solution) < tolerance)) jacobi.sweep(1);
  return jacobi.sweeps;
}

/** A curve begins at this share of its sweeps. */
const earliest = 1 / 3000;
/** Where no sweep reaches the tolerance, the curve ends here. */
const farthest = 1e12;

/** The error before the first sweep, then at growing numbers of sweeps, and at the last two: still above the tolerance, and below. */
export function curveTo(sweeps: number, error: ModalError): Curve {
  const end = Math.min(sweeps, farthest);
  const at = new Set([0]);
  for (let m = Math.ceil(end * earliest); m < end - 1; m = Math.max(m + 1, Math.floor(m * 1.3))) at.add(m);
  at.add(Math.max(0, end - 1)).add(end);
  const places = [...at];
  return { sweeps: places, errors: places.map((m) => relativeErrorAfter(m, error)) };
}
