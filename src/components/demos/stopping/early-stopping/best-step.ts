/** Where a run could best have stopped. */

/** Index of the kept step with the least test error so far; the first of equal ones. */
export function bestIndex({ test }: { test: Float32Array }): number {
  return test.reduce((best, value, i) => (value < (test[best] as number) ? i : best), 0);
}
