/** The steps of the first phase, the share of parallel or opposite pairs at the start, and with one input the time of gradient flow for each multiplicity. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { InitialFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ five, one }) => ({
  steps: five.steps,
  pairsBefore: five.shares[0] as number,
  ...Object.fromEntries(one.map(({ p, time }) => [`time${p}`, time])),
})) satisfies Quantities<Params, InitialFrame>;
