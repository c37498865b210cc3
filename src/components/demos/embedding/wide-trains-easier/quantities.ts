/** How often the narrowest and the widest students succeed, and what the narrowest did that failed. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { WideFrame } from './frame.ts';
import type { Params } from './params.ts';
import { byWidth } from './results.ts';
import { doubleShare, usesOf } from './students.ts';

const quantities: Quantities<Params, WideFrame> = (frame) => {
  const [narrowest, widest] = [byWidth(frame)[0], byWidth(frame).at(-1)];
  const failures = (narrowest?.own ?? []).filter(({ succeeded }) => !succeeded);
  const uses = failures.map(({ creases, start }) => usesOf(creases, frame.teachers[start] ?? []));
  return {
    narrowestSucceed: (narrowest?.successes ?? NaN) / frame.starts,
    widestSucceed: (widest?.successes ?? NaN) / frame.starts,
    /** Shares of the failures: with a neuron that bends nothing where the points are; with one that stands in for two of the teacher's. */
    failuresWithIdle: uses.filter(({ idle }) => idle > 0).length / failures.length,
    failuresWithDouble: uses.filter(({ strength }) => strength > doubleShare).length / failures.length,
  };
};
export default quantities;
