/** First passage: when a quantity first falls below a threshold, and whether several did so in order. Used by every frequency claim. */

/** Steps at which a run is measured: every step up to 50, then every tenth. */
export function isMeasured(step: number): boolean {
  return step <= 50 || step % 10 === 0;
}

/** The next measured step after `step`. */
export function nextMeasured(step: number): number {
  return step < 50 ? step + 1 : step - (step % 10) + 10;
}

/**
 * How clearly several first passages come in order: the smallest ratio of a passage to the one before it. Above 1: strictly in order.
 * A passage still missing (NaN) leaves it undecided, until the run has ended: then `end`, the run's length, stands for the last one if all
 * others are there, and with two missing there is no order (1). A passage at step 0 counts as step 1. One passage alone has no order: NaN.
 * @param passages first-passage steps, lowest frequency first
 * @param end the run's length in steps once it has ended, NaN before
 */
export function orderRatio(passages: readonly number[], end: number): number {
  if (passages.length < 2) return NaN;
  const missing = passages.filter(Number.isNaN).length;
  if (missing > 0 && Number.isNaN(end)) return NaN;
  if (missing > 1) return 1;
  const known = passages.map((passage) => Math.max(1, Number.isNaN(passage) ? end : passage));
  let smallest = Infinity;
  for (let i = 1; i < known.length; i++) smallest = Math.min(smallest, (known[i] as number) / (known[i - 1] as number));
  return smallest;
}

/** The next measured step after `step` in a run of `end` steps, the last one included. */
export function nextMeasuredTo(end: number): (step: number) => number {
  return (step) => (step < end ? Math.min(end, nextMeasured(step)) : nextMeasured(step));
}

/**
 * The step at which each of several errors was first below `learned`; NaN: not yet.
 * @param steps measured steps, [n]
 * @param errors the errors at each of them, [n][count]
 */
export function firstPassages(
  steps: readonly number[],
  errors: readonly (readonly number[])[],
  learned: number,
  count: number,
): number[] {
  return Array.from({ length: count }, (_, i) => steps[errors.findIndex((row) => (row[i] as number) < learned)] ?? NaN);
}
