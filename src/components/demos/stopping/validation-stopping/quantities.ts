/** What the text says of labels at the stop. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { ValidationFrame } from './frame.ts';
import { stopPlace } from './measures.ts';
import type { Params } from './params.ts';

/** Shares of the right and of the wrong labels that are learned at the stop. */
const quantities: Quantities<Params, ValidationFrame> = (frame) => {
  const stop = stopPlace(frame);
  return { rightAtStop: frame.rightLearned[stop] ?? NaN, wrongAtStop: frame.wrongLearned[stop] ?? NaN };
};
export default quantities;
