/** Jacobi on a large grid, counted mode by mode. */
import { createJacobi, jacobiFactor, jacobiFactors, squaredAfter, sweepsUntil } from '#lib/numerics/jacobi.ts';
import { sineTransform } from '#lib/numerics/sine-transform.ts';
import { relativeDistance, sumOfSquares } from '#lib/numerics/vectors.ts';
import type { Curve, NestedCurve } from './frame.ts';
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

/** Values at a grid's inner points by straight lines between those of a coarser grid; both vanish at the ends. */
export function interpolated(values: Float64Array, cells: number): Float64Array {
  const coarse = [0, ...values, 0];
  const ratio = cells / (values.length + 1);
  return Float64Array.from({ length: cells - 1 }, (_, i) => {
    const left = Math.floor((i + 1) / ratio);
    const share = (i + 1) / ratio - left;
    return (1 - share) * (coarse[left] as number) + share * (coarse[left + 1] ?? 0);
  });
}

/** What is counted in `nestedTo`: operations of a sweep on a grid of so many cells, and of interpolating to one. */
export interface GridCosts {
  sweep(cells: number): number;
  interpolation(cells: number): number;
}

/**
 * Jacobi on a coarse grid until half the tolerance, straight lines from there to the fine grid, and Jacobi there until the tolerance.
 * Of each grid the beginning and the end are given, and what lies between.
 */
export function nestedTo(
  tolerance: number,
  coarse: Problem,
  fine: Problem,
  waves: readonly Wave[],
  relaxation: number,
  costs: GridCosts,
): NestedCurve {
  const fromZero = errorOfZero(coarse, waves, relaxation);
  const before = curveTo(sweepsTo(tolerance / 2, fromZero), fromZero);
  const jacobi = createJacobi(coarse.load, relaxation);
  jacobi.sweep(before.sweeps.at(-1) as number);
  const handed = errorOf(fine, interpolated(jacobi.values, fine.cells), relaxation);
  const after = curveTo(sweepsTo(tolerance, handed), handed);
  const spent = jacobi.sweeps * costs.sweep(coarse.cells) + costs.interpolation(fine.cells);
  return {
    cells: [...before.sweeps.map(() => coarse.cells), ...after.sweeps.map(() => fine.cells)],
    sweeps: [...before.sweeps, ...after.sweeps],
    operations: [
      ...before.sweeps.map((count) => count * costs.sweep(coarse.cells)),
      ...after.sweeps.map((count) => spent + count * costs.sweep(fine.cells)),
    ],
    errors: [...before.errors, ...after.errors],
  };
}
