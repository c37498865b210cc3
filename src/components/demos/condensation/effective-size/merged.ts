/** One of the two networks as the figure draws it. */
import { featureOf, mergeDown, singleGroups, type Feature } from '#lib/numerics/merge-neurons.ts';
import type { Neurons } from '#lib/numerics/two-layer.ts';

export interface Merged {
  /** Every neuron on its own. */
  singles: Feature[];
  /** What is left of them, each with the number of neurons that it stands for; none before the run. */
  merged: (Feature & { members: number })[];
}

/** @param count number of neurons to merge into; 0: not at all */
export const mergedInto = (neurons: Neurons, count: number): Merged => ({
  singles: singleGroups(neurons).map(featureOf),
  merged: count === 0 ? [] : mergeDown(neurons, count).map((group) => ({ ...featureOf(group), members: group.members.length })),
});
