/** What the text says of the slow wave, which pays: how many times as many steps it takes with the term as without. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { DerivativeFrame, Fit } from './frame.ts';
import type { Params } from './params.ts';

/** A wave that is there at the start counts as learned after one step. */
const slowAt = ({ passages }: Fit) => Math.max(1, passages[0] ?? NaN);

export default (({ plain, derivative }) => ({
  slowDelay: slowAt(derivative) / slowAt(plain),
})) satisfies Quantities<Params, DerivativeFrame>;
