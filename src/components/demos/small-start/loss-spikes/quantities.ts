/** When the eigenvalue passes its bound and the loss peaks, how high and how often, and how many neurons are aligned. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { LossSpikesFrame } from './frame.ts';
import { beginsAt, overAt, type Params } from './params.ts';

/** How often the loss spikes, by what counts as the beginning and the end of the first spike. */
function spikesIn(loss: readonly number[]): number {
  let [least, count, base] = [Infinity, 0, NaN];
  for (const value of loss) {
    if (Number.isNaN(base) && value > beginsAt * least) [base, count] = [least, count + 1];
    else if (value < overAt * base) [base, least] = [NaN, value];
    if (Number.isNaN(base)) least = Math.min(least, value);
  }
  return count;
}

const quantities: Quantities<Params, LossSpikesFrame> = ({ loss, curvature, spike, alignedBefore, alignedNow }, p) => {
  const bound = 2 / p.learningRate;
  const after = curvature.find(({ step }) => step >= (spike?.over ?? NaN));
  return {
    passes: curvature.find(({ value }) => value > bound)?.step ?? NaN,
    peak: spike?.peak ?? NaN,
    spikes: spikesIn(loss),
    times: spike ? spike.loss / spike.base : 0,
    /** The eigenvalue just after the spike, by its bound. */
    after: (after?.value ?? NaN) / bound,
    alignedBefore,
    alignedNow,
  };
};
export default quantities;
