/**
 * How many samples are enough from the small start, and for which share of its students; the errors of both starts at eight samples a parameter,
 * their directions at two and a half, and how well they fit their samples.
 */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { DataFrame, Start } from './frame.ts';
import { alongAt, bound, multiples, type Params } from './params.ts';

/** Share of a start's students with so many samples a parameter that err by less than the bound. */
function taughtBy(start: Start | undefined, multiple: (typeof multiples)[number]): number {
  const errors = start?.errors[multiples.indexOf(multiple)] ?? [];
  return errors.filter((error) => error < bound).length / errors.length;
}

const quantities: Quantities<Params, DataFrame> = ({ starts: [small, large] }) => ({
  enough: small?.enough ?? NaN,
  taughtByTwo: taughtBy(small, 2),
  taughtByThree: taughtBy(small, 3),
  worstFit: Math.max(small?.worstFit ?? NaN, large?.worstFit ?? NaN),
  smallLast: small?.medians.at(-1) ?? NaN,
  largeLast: large?.medians.at(-1) ?? NaN,
  alongSmall: small?.alongMedians[multiples.indexOf(alongAt)] ?? NaN,
  alongLarge: large?.alongMedians[multiples.indexOf(alongAt)] ?? NaN,
});
export default quantities;
