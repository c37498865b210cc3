/** Numbers that the text prints of a finished run. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { lastOf } from '../measures.ts';
import type { DropoutFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, DropoutFrame> = ({ variation, share, parts }) => ({
  variationDropout: lastOf(variation[1]),
  variationPenalty: lastOf(variation[2]),
  shareDropout: lastOf(share[1]),
  sharePenalty: lastOf(share[2]),
  /** What is left of R_1's first value where training knows of it: the larger of the two. */
  penaltyLeft: Math.max(...parts.slice(1).map((course) => lastOf(course) / course[0]!)),
});

export default quantities;
