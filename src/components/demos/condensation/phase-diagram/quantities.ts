/** Slopes at the named places, and at the reader's newest. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { Kind, PhaseFrame } from './frame.ts';
import type { Params } from './params.ts';

export default (({ places, slopes }) => {
  const slopeAt = (wanted: Kind) => slopes[places.findIndex(({ kind }) => kind === wanted)] ?? NaN;
  return { ntk: slopeAt('ntk'), meanField: slopeAt('meanField'), condensed: slopeAt('condensed'), reader: slopeAt('reader') };
}) satisfies Quantities<Params, PhaseFrame>;
