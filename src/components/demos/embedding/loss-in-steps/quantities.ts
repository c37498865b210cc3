/** The steps at which the associations are half learned, strongest first. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { LossInStepsFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, LossInStepsFrame> = ({ halfSteps: [first = NaN, second = NaN, third = NaN] }) => ({
  firstHalf: first,
  secondHalf: second,
  thirdHalf: third,
});
export default quantities;
