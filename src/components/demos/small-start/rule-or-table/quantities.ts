/** How many directions the neurons of both networks keep, what they are off by in the trained cells, and the first answers of the large start. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { RuleOrTableFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ small, large }) => ({
  smallDirections: small.directions,
  largeDirections: large.directions,
  /** Greatest error in a trained cell, of both networks, as a share of the spread. */
  trainedError: Math.max(small.trained.at(-1) as number, large.trained.at(-1) as number),
  /** Of the large start before its first step, in the cells held out. */
  firstError: large.heldOut[0] as number,
})) satisfies Quantities<Params, RuleOrTableFrame>;
