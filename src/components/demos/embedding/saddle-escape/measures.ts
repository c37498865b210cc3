/** The numbers that the claims are about. */
import type { Critical } from './frame.ts';

/** A loss below this counts as a perfect fit, so that the share of two of them is not that of rounding errors. */
export const perfectFit = 1e-9;

export const lossShare = (narrow: number, wide: number) => Math.max(perfectFit, wide) / Math.max(perfectFit, narrow);

/** The two numbers that are known once the neuron is split. */
export function spectralMeasures(critical: Critical | null) {
  if (!critical) return { counts: NaN, lowest: NaN };
  const { narrow, wide } = critical;
  return {
    counts: Math.min(...narrow.signs.map((count, i) => (wide.signs[i] as number) - count)),
    // Where the narrow network does not rest in a minimum, there is none that could become a saddle.
    lowest: narrow.signs[0] > 0 ? NaN : wide.signs[0] === 0 ? 0 : (wide.values[0] as number) / (wide.values.at(-1) as number),
  };
}
