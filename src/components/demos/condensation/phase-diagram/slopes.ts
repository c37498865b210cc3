/** Slopes of log change against log width, and where they change their sign. */
import { slopeOf } from '#lib/numerics/line-fit.ts';
import { exp, log } from '#lib/numerics/portable.ts';

/** "+0.27"; "–" while it is not known. */
export const signed = (slope: number, digits = 2) =>
  Number.isNaN(slope) ? '–' : `${slope < 0 ? '−' : '+'}${Math.abs(slope).toFixed(digits)}`;

/** Mean log change at each of `count` widths. `changes` [widths][draws]. */
function meanLogs(count: number, changes: ArrayLike<number>): number[] {
  const draws = changes.length / count;
  return Array.from({ length: count }, (_, w) => {
    let sum = 0;
    for (let d = 0; d < draws; d++) sum += log(changes[w * draws + d] as number);
    return sum / draws;
  });
}

/** Slope of the mean log change against log width. `changes` [widths][draws]. */
export function fittedSlope(widths: readonly number[], changes: ArrayLike<number>): number {
  return slopeOf(widths.map(log), meanLogs(widths.length, changes));
}

/** The change at each width by the fit, whose slope is known. `changes` [widths][draws]. */
export function fittedChanges(widths: readonly number[], changes: ArrayLike<number>, slope: number): number[] {
  const middle = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const logs = widths.map(log);
  const [x, y] = [middle(logs), middle(meanLogs(widths.length, changes))];
  return logs.map((at) => exp(y + slope * (at - x)));
}

/** Where the slope first changes its sign along gamma' = 0, by straight lines between the places trained. Infinity: nowhere. */
export function crossingOf(row: readonly { gamma: number; slope: number }[]): number {
  const sorted = [...row].sort((p, q) => p.gamma - q.gamma);
  if (sorted.some(({ slope }) => Number.isNaN(slope))) return NaN;
  for (let i = 1; i < sorted.length; i++) {
    const [left, right] = [sorted[i - 1] as (typeof row)[number], sorted[i] as (typeof row)[number]];
    if (left.slope < 0 && right.slope >= 0)
      return left.gamma + ((right.gamma - left.gamma) * -left.slope) / (right.slope - left.slope);
  }
  return Infinity;
}
