/** When the three lowest frequencies were learned, for the text. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { ProjectionFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Epochs; the run's length where one was not. */
const quantities: Quantities<Params, ProjectionFrame> = ({ passages, length, wanted, noise }) => {
  const epoch = (k: number) => (Number.isNaN(passages[k]) ? length : (passages[k] as number));
  return { mean: epoch(0), onePeriod: epoch(1), twoPeriods: epoch(2), secondOverNoise: (wanted[2] as number) / noise };
};
export default quantities;
