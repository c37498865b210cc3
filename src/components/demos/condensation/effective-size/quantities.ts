/** How many neurons are enough, at the end and on the way there. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { SizeFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ small, large }) => {
  const stages = small.effective.filter((count, i, all) => count !== all[i - 1]);
  return {
    smallCount: small.effective.at(-1) as number,
    largeFirst: large.effective[0] as number,
    largeCount: large.effective.at(-1) as number,
    /** Whether the small network has been worth one neuron, then two, then four. */
    oneTwoFour: stages.join() === '1,2,4' ? 1 : 0,
  };
}) satisfies Quantities<Params, SizeFrame>;
