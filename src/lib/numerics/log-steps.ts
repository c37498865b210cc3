/** Steps at which a long run is measured when each measurement is kept: close together early, far apart late. */

/** 0, 1, 2, ..., then each `factor` times the one before, and last `end`. Whole numbers, each once. */
export function logSteps(end: number, factor: number): number[] {
  const steps: number[] = [];
  for (let step = 0; step < end; step = Math.max(step + 1, Math.round(step * factor))) steps.push(step);
  return [...steps, end];
}
