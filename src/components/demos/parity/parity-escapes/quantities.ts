/** What the text says of the network with Gaussian weights, of the course with weight decay, and of parities of k bits. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { sharesOf } from '../course.ts';
import type { EscapesFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Shares are of the unseen inputs, right at the end, at the fit with decay, or, for `gaussian1` and on, at the fit of a parity of so many bits. */
const quantities: Quantities<Params, EscapesFrame> = (frame) => {
  const { records, steps, byBits, unseenCount } = frame;
  const decay = sharesOf(records.decay, frame).unseen;
  return {
    gaussianUnseen: sharesOf(records.gaussian, frame).at,
    decayFitStep: records.decay.fitStep,
    decayUnseenAtFit: decay[steps.indexOf(records.decay.fitStep)] ?? NaN,
    decayLearnedStep: steps[decay.findIndex((share) => share > 0.8)] ?? NaN,
    ...Object.fromEntries(Array.from(byBits.gaussian, (right, i) => [`gaussian${i + 1}`, right / unseenCount])),
  };
};
export default quantities;
