/** What the text says of the figure's own run: when each wave is learned, and how much of the fastest is missing when the one before it is. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { FPrincipleFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ peaks, passages, steps, errors }) => {
  const row = steps.indexOf(passages.at(-2) ?? NaN);
  return {
    ...Object.fromEntries(peaks.map((k, i) => [`learnedAt${k}`, passages[i] as number])),
    fastestMissing: errors[(row + 1) * peaks.length - 1] ?? NaN,
  };
}) satisfies Quantities<Params, FPrincipleFrame>;
