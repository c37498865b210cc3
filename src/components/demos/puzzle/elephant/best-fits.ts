/** The best curves that a number of Fourier terms can draw. */
import { allSlots, areaError, curveOf, paperAxes, pointCount, waveOf } from './curves.ts';
import type { Curve, Slot } from './frame.ts';

/** Fourier terms tried for the chart of area against number of parameters. */
const mostTerms = 40;

/** The coefficients nearest to a curve in least squares: on equally spaced points the waves are orthogonal, so each is a mean. */
export function bestCoefficients(slots: readonly Slot[], outline: Curve): Float64Array {
  const values = paperAxes(outline);
  return Float64Array.from(slots, (slot) => {
    const sum = waveOf(slot).reduce((total, wave, i) => total + wave * (values[slot.axis][i] as number), 0);
    return ((slot.k === 0 ? 1 : 2) * sum) / pointCount;
  });
}

/** Area error of the best curve with the first 1 .. 40 terms. */
export function termErrorsOf(outline: Curve): number[] {
  return Array.from({ length: mostTerms }, (_, i) => {
    const slots = allSlots(i + 1);
    return areaError(curveOf(slots, bestCoefficients(slots, outline)), outline);
  });
}
