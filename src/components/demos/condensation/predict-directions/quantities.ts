/** The directions found, the weakest extremum of the landscape, and how far the neurons have turned. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { turn } from '#lib/numerics/angle.ts';
import type { PredictFrame } from './frame.ts';
import { shownAngle, type Params } from './params.ts';

export default (({ step, before, angles, found, extrema }) => {
  const [first = NaN, second = NaN, third = NaN] = found.map(({ angle }) => shownAngle(angle)).sort((p, q) => p - q);
  const best = found.reduce((most, direction) => (direction.share > most.share ? direction : most));
  const weakest = extrema.at(-1);
  return {
    steps: step,
    first,
    second,
    third,
    /** Whether the direction with most amplitude lies on a line that rises to the right. */
    onRisingLine: (best.angle + 180) % 180 < 90 ? 1 : 0,
    weakest: weakest?.angle ?? NaN,
    weakestHeight: Math.abs((weakest?.height ?? NaN) / (extrema[0]?.height ?? NaN)),
    meanTurn: before.reduce((sum, angle, j) => sum + Math.abs(turn(angle, angles[j] as number)), 0) / before.length,
  };
}) satisfies Quantities<Params, PredictFrame>;
