/** What the text says of the data: the neighbour correlation of the labels, and of reordered ones, at the narrowest and the widest filter. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { DigitsFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ correlation, shuffledCorrelation }) => ({
  narrowCorrelation: correlation[0] as number,
  wideCorrelation: correlation.at(-1) as number,
  narrowShuffled: shuffledCorrelation[0] as number,
  wideShuffled: shuffledCorrelation.at(-1) as number,
})) satisfies Quantities<Params, DigitsFrame>;
