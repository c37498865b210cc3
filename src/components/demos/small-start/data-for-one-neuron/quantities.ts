/** How many samples are enough from the small start, and the error of both at eight samples a parameter. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { DataFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, DataFrame> = ({ starts: [small, large] }) => ({
  enough: small?.enough ?? NaN,
  smallLast: small?.medians.at(-1) ?? NaN,
  largeLast: large?.medians.at(-1) ?? NaN,
});
export default quantities;
