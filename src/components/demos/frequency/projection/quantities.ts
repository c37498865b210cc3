/** When the three lowest frequencies were learned, and how large the labels' parts are, for the text. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { ProjectionFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Epochs, the run's length where one was not; sizes over that of labels that have nothing to do with the place. */
const quantities: Quantities<Params, ProjectionFrame> = ({ passages, length, wanted, noise }) => {
  const epoch = (k: number) => (Number.isNaN(passages[k]) ? length : (passages[k] as number));
  const size = (k: number) => (wanted[k] as number) / noise;
  return {
    mean: epoch(0),
    onePeriod: epoch(1),
    twoPeriods: epoch(2),
    sizeOfOne: size(1),
    sizeOfTwo: size(2),
    sizeOfThree: size(3),
  };
};
export default quantities;
