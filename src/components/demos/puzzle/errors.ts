/** Errors on logarithmic axes. */

/** Below this an error is rounding. */
export const rounding = 1e-10;

export const held = (errors: readonly number[]): number[] => errors.map((error) => Math.max(rounding, error));
