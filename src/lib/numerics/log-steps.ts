/** Steps at which a long run is measured when each measurement is kept: close together early, far apart late. */

/** 0, 1, 2, ..., then each `factor` times the one before, rounded, and last `end`. Whole numbers, each once. */
export function logSteps(end: number, factor: number, round = Math.round): number[] {
  const steps: number[] = [];
  for (let step = 0; step < end; step = Math.max(step + 1, round(step * factor))) steps.push(step);
  return [...steps, end];
}

/** The first of rising steps that follows one; Infinity after the last. */
export function following(steps: readonly number[]): (step: number) => number {
  return (step) => steps.find((candidate) => candidate > step) ?? Infinity;
}
