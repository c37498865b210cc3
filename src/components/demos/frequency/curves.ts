/** Errors over training, as lines on a logarithmic axis. */

/**
 * Step 0, which has no place on such an axis, is left out as soon as there are others.
 * @param steps measured steps, [n]
 * @param errors the errors at each of them, [n][count]
 * @returns the steps, and `count` lines
 */
export function curvesOf(steps: Float32Array, errors: Float32Array, count: number): { steps: number[]; lines: number[][] } {
  const first = steps.length > 1 ? 1 : 0;
  const shown = Array.from(steps.subarray(first), (step) => Math.max(1, step));
  const line = (i: number) => shown.map((_, row) => errors[(row + first) * count + i] as number);
  return { steps: shown, lines: Array.from({ length: count }, (_, i) => line(i)) };
}
