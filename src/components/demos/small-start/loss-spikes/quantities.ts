/** When the eigenvalue passes its bound and the loss peaks, how high, and how many neurons are aligned. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { LossSpikesFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, LossSpikesFrame> = ({ curvature, spike, alignedBefore, alignedNow }, p) => {
  const bound = 2 / p.learningRate;
  const after = curvature.find(({ step }) => step >= (spike?.over ?? NaN));
  return {
    passes: curvature.find(({ value }) => value > bound)?.step ?? NaN,
    peak: spike?.peak ?? NaN,
    times: spike ? spike.loss / spike.base : 0,
    /** The eigenvalue just after the spike, by its bound. */
    after: (after?.value ?? NaN) / bound,
    alignedBefore,
    alignedNow,
  };
};
export default quantities;
