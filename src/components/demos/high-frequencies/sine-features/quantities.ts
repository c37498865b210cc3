/** Numbers that the text prints of a finished run. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { median } from '#lib/numerics/proportion.ts';
import type { SineFeaturesFrame } from './frame.ts';
import type { Params } from './params.ts';

const stepsTo = (passage: number | undefined) => (passage === undefined || Number.isNaN(passage) ? Infinity : passage);

const quantities: Quantities<Params, SineFeaturesFrame> = ({ networks }) => {
  const { upperScaled, lowerOne, lowerScaled } = networks;
  const [slow, middle, fast] = lowerScaled.passages.map(stepsTo) as [number, number, number];
  return {
    ...{ slow, middle, fast },
    /** Steps of the sines at scale 1 to the fastest wave. */
    oneFast: stepsTo(lowerOne.passages.at(-1)),
    /** What is missing of the fastest wave at the end. */
    tanhMisses: upperScaled.errors.at(-1) as number,
    oneMisses: lowerOne.errors.at(-1) as number,
    /** The highest frequency of a unit, in periods: at scale 1 after training, at the scales before. */
    oneTop: Math.max(...lowerOne.now),
    scaledTop: Math.max(...lowerScaled.before),
    /** How far a unit's frequency moved in training, in periods. */
    moved: median(lowerScaled.now.map((now, i) => Math.abs(now - (lowerScaled.before[i] as number)))),
  };
};

export default quantities;
