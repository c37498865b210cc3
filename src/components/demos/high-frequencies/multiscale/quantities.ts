/** Numbers that the text prints of a finished run. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { MultiscaleFrame } from './frame.ts';
import type { Params } from './params.ts';

const stepsTo = (passage: number | undefined) => (passage === undefined || Number.isNaN(passage) ? Infinity : passage);

const quantities: Quantities<Params, MultiscaleFrame> = ({ networks }) => {
  const { upperPlain, upperScaled, lowerPlain, lowerScaled } = networks;
  const [slow, middle, fast] = lowerScaled.passages.map(stepsTo) as [number, number, number];
  const [plainSlow, plainMiddle] = lowerPlain.passages.map(stepsTo) as [number, number];
  return {
    ...{ slow, middle, fast, plainSlow, plainMiddle },
    /** Of the fastest wave, what the upper half of the scales holds; the least and the greatest share of a subnetwork in the upper row. */
    highScalesShare: lowerScaled.shares.slice(lowerScaled.shares.length / 2).reduce((sum, share) => sum + share, 0),
    upperLeastShare: Math.min(...upperScaled.shares),
    upperGreatestShare: Math.max(...upperScaled.shares),
    /** Whether scales made the error of the fastest wave smaller in the upper row. */
    upperGains: upperScaled.errors.at(-1)! < upperPlain.errors.at(-1)! ? 1 : 0,
  };
};

export default quantities;
