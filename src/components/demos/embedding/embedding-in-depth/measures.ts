/** The numbers of the claims: what is known once the layer is in, and how the training after it ends. */
import { lengthOf } from '#lib/numerics/vectors.ts';
import type { After, Lifted } from './frame.ts';

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

/** Losses at the end over that of the shallow critical point: of the nudged deeper network, and of the moved one. */
export function endMeasures(lifted: Lifted | null, { within, beyond }: After, finished: boolean) {
  const share = (losses: readonly number[]) => (lifted && finished ? (losses.at(-1) as number) / lifted.shallowLoss : NaN);
  return { fallsBack: share(within), lossRatio: share(beyond) };
}
