/** What the text says of a run: where the mean error is least before and after its peak, and how many single trainings have such a peak. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { ClocksFrame } from './frame.ts';
import { leastErrors, totalOf } from './measures.ts';
import type { Params } from './params.ts';
import { highestPeak } from './peak.ts';

/** A training falls twice if its error rises by so much of itself in between. */
const countedRise = 0.1;

const quantities: Quantities<Params, ClocksFrame> = ({ steps, partErrors, errors }, { trainings }) => {
  const total = totalOf(partErrors);
  const { before, top, after } = highestPeak(total);
  const of = (training: number) => errors.filter((_, i) => i % trainings === training);
  const rises = Array.from({ length: trainings }, (_, i) => highestPeak(of(i)).rise);
  return {
    firstLeast: total[before] ?? NaN,
    firstStep: steps[before] ?? NaN,
    peak: total[top] ?? NaN,
    secondLeast: total[after] ?? NaN,
    secondStep: steps[after] ?? NaN,
    least: leastErrors(partErrors).together,
    fallTwice: rises.filter((rise) => rise > countedRise).length / trainings,
  };
};
export default quantities;
