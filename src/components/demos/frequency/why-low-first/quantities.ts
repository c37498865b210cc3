/** What the text says of the first step: the gradient per unit of residual at each wave of the target, and each wave's share of the gradient. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { WhyLowFirstFrame } from './frame.ts';
import { bandsOf, perUnit, shareAt, type Band } from './gradient.ts';
import type { Params } from './params.ts';

export default ((frame) => {
  const bands = bandsOf(frame);
  const peaks = frame.peaks.flatMap((k, i): [string, number][] => [
    [`gradient${k}`, perUnit(frame, 0, k)],
    [`share${k}`, shareAt(bands[i] as Band, 0)],
  ]);
  return { ...Object.fromEntries(peaks), gradient1over5: perUnit(frame, 0, 1) / perUnit(frame, 0, 5) };
}) satisfies Quantities<Params, WhyLowFirstFrame>;
