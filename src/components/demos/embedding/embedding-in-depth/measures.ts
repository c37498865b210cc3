/** The numbers of the claims that are known once the layer is in. */
import { lengthOf } from '#lib/numerics/vectors.ts';
import type { Lifted } from './frame.ts';

export function liftMeasures(lifted: Lifted | null) {
  if (!lifted) return { outputChange: NaN, shallowGradient: NaN, gradient: NaN, signChanges: NaN };
  const { shallowOutputs, deepOutputs, shallowGradient, deepGradient } = lifted;
  const [before, after] = [lifted.shallowCurvature.counts, lifted.deepCurvature.counts];
  return {
    outputChange: shallowOutputs.reduce((most, f, i) => Math.max(most, Math.abs(f - (deepOutputs[i] as number))), 0),
    shallowGradient: lengthOf(shallowGradient),
    gradient: lengthOf(deepGradient),
    signChanges: Math.abs(after.negative - before.negative) + Math.abs(after.positive - before.positive),
  };
}
