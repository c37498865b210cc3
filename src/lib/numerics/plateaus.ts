/** Plateaus of a curve over training steps: where it hardly changes for long, in proportion to the steps taken so far. */
import { log } from './portable.ts';

/** A plateau by indices into the measured steps, its two ends included. */
export interface Plateau {
  first: number;
  last: number;
  /** Where the curve is flattest: the least |d log value / d log step| between two neighbours. */
  flattest: number;
}

export interface PlateauRule {
  /** Over a plateau the step grows at least by this factor. */
  factor: number;
  /** Meanwhile the value stays within this share of where it was. */
  tolerance: number;
}

/**
 * All plateaus, in order. From a measured step s on, the value must stay within `tolerance` of its value at s until step `factor` s; stretches
 * that overlap are one plateau, so that a slow drift does not divide it. Step 0 belongs to none.
 * @param steps whole numbers, ascending
 * @param values above 0, as many; a value that is not a number ends a plateau
 */
export function findPlateaus(steps: readonly number[], values: readonly number[], { factor, tolerance }: PlateauRule): Plateau[] {
  const found: { first: number; last: number }[] = [];
  for (let first = 0; first < steps.length; first++) {
    const last = endOfStretch(steps, values, first, { factor, tolerance });
    if (last === null) continue;
    const before = found.at(-1);
    if (before && first <= before.last) before.last = last;
    else found.push({ first, last });
  }
  return found.map((stretch) => ({ ...stretch, flattest: flattestOf(steps, values, stretch) }));
}

/** Index of the first measured step at `factor` times the one at `first` or later, if the value is steady till there. */
function endOfStretch(
  steps: readonly number[],
  values: readonly number[],
  first: number,
  { factor, tolerance }: PlateauRule,
): number | null {
  const [from, value] = [steps[first] as number, values[first] as number];
  if (from < 1) return null;
  for (let i = first; i < steps.length; i++) {
    if (!(Math.abs((values[i] as number) / value - 1) < tolerance)) return null;
    if ((steps[i] as number) >= factor * from) return i;
  }
  return null;
}

function flattestOf(steps: readonly number[], values: readonly number[], { first, last }: { first: number; last: number }) {
  let [best, least] = [first, Infinity];
  for (let i = first + 1; i < last; i++) {
    const [v0, v1] = [values[i - 1] as number, values[i + 1] as number];
    const slope = Math.abs(log(v1 / v0)) / log((steps[i + 1] as number) / (steps[i - 1] as number));
    if (slope < least) [best, least] = [i, slope];
  }
  return best;
}
