/** Numbers that the text prints of a finished run. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { lastOf } from '../measures.ts';
import type { DropoutFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, DropoutFrame> = ({ variation, loss }) => ({
  variationWithout: lastOf(variation[0]),
  variationWith: lastOf(variation[1]),
  lossRatio: lastOf(loss[1]) / lastOf(loss[0]),
});

export default quantities;
