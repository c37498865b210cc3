/** When the last steps come, by how much a smaller start delays them, and how long the loss pauses. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { StaircaseFrame } from './frame.ts';
import { delaysOf } from './measures.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, StaircaseFrame> = ({ courses }) => {
  const [first, second, third] = courses.map(({ halfSteps }) => halfSteps);
  const delays = delaysOf(courses);
  return {
    firstOfLargest: first?.[0] ?? NaN,
    lastOfLargest: first?.[2] ?? NaN,
    lastOfMiddle: second?.[2] ?? NaN,
    lastOfSmallest: third?.[2] ?? NaN,
    delayOfStrongest: delays[0]?.[0] ?? NaN,
    delayOfMiddle: delays[1]?.[0] ?? NaN,
    delayOfWeakest: delays[2]?.[0] ?? NaN,
  };
};
export default quantities;
