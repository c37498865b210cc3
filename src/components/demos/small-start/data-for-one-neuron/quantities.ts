/** How many samples are enough from the small start, the errors of both at eight samples a parameter, their directions at two and a half. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { DataFrame } from './frame.ts';
import { alongAt, multiples, type Params } from './params.ts';

const quantities: Quantities<Params, DataFrame> = ({ starts: [small, large] }) => ({
  enough: small?.enough ?? NaN,
  smallLast: small?.medians.at(-1) ?? NaN,
  largeLast: large?.medians.at(-1) ?? NaN,
  alongSmall: small?.alongMedians[multiples.indexOf(alongAt)] ?? NaN,
  alongLarge: large?.alongMedians[multiples.indexOf(alongAt)] ?? NaN,
});
export default quantities;
