/** Numbers of the claims, from the mean errors as the frame holds them. */
import { sumAt, type Clock } from './clocks.ts';
import { highestPeak } from './peak.ts';

/** Sum of the parts' errors at each kept step. */
export const totalOf = (partErrors: readonly ArrayLike<number>[]): number[] =>
  Array.from(partErrors[0] ?? [], (_, i) => partErrors.reduce((sum, errors) => sum + (errors[i] as number), 0));

/** Largest relative difference between the mean error and the sum of the clocks. */
function deviation(total: readonly number[], steps: readonly number[], clocks: readonly Clock[]): number {
  return Math.max(...total.map((error, i) => Math.abs(error / sumAt(clocks, steps[i] as number) - 1)));
}

/** The least error of the sum, and the sum of the parts' least errors, each at a step of its own. */
export function leastErrors(partErrors: readonly ArrayLike<number>[]): { together: number; apart: number } {
  const least = (errors: ArrayLike<number>) => Math.min(...Array.from(errors));
  return {
    together: least(totalOf(partErrors)),
    apart: partErrors.reduce((sum, errors) => sum + least(errors), 0),
  };
}

/** Of a finished run. */
export function measuresOf(partErrors: readonly ArrayLike<number>[], steps: readonly number[], clocks: readonly Clock[]) {
  const total = totalOf(partErrors);
  const { together, apart } = leastErrors(partErrors);
  return {
    rise: highestPeak(total).rise,
    deviation: deviation(total, steps, clocks),
    costOfOneStop: together / apart,
  };
}
