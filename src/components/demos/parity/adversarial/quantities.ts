/** Distances in units of the spacing of the inputs, and right answers, for the text. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { AdversarialFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Of the first network (smooth) and the second (rough): at the start, when nine tenths of the seen inputs were right, at the end. */
const quantities: Quantities<Params, AdversarialFrame> = ({ courses: { smooth, rough }, mostRight, spacing }) => ({
  smoothStart: (smooth.distance[0] as number) / spacing,
  smoothMost: (smooth.distance[mostRight] ?? NaN) / spacing,
  smoothEnd: (smooth.distance.at(-1) as number) / spacing,
  roughEnd: (rough.distance.at(-1) as number) / spacing,
  unseenMost: smooth.unseen[mostRight] ?? NaN,
  unseenEnd: smooth.unseen.at(-1) as number,
});
export default quantities;
