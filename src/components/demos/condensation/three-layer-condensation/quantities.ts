/** Shares of both layers of the small-weight network when its loss has fallen, and the least that its second layer has after that. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { ThreeLayerFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ steps, small }) => {
  const [firstThen = NaN, secondThen = NaN] = small.kept.find(({ step }) => step === small.moment)?.shares ?? [];
  const later = small.second.filter((_, i) => (steps[i] as number) >= small.moment);
  return { firstThen, secondThen, secondLeast: Math.min(...later) };
}) satisfies Quantities<Params, ThreeLayerFrame>;
