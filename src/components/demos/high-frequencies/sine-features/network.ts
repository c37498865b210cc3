/** The four networks: alike but for the activation of the first layer and the fixed factors of its units. */
import type { Activation, Init, NetworkSpec } from '#lib/engine/types.ts';
import { usualWeights } from '#lib/experiment/networks.ts';
import { pow } from '#lib/numerics/portable.ts';
import type { Params } from './params.ts';

/** Groups of units, each with its scale. */
export const groups = 6;

/** Six digits are enough, and make 2 of 2.0000000000000004. */
const tidy = (value: number) => Math.round(value * 1e6) / 1e6;

/** The group of a unit of a layer of `width`; the groups have equally many, as nearly as whole numbers allow. */
export const groupOf = (unit: number, width: number): number => Math.floor((unit * groups) / width);

/** The factor of each unit: groups from 1 to `topScale` in equal ratios, or that for all. [width] */
export function scalesOf({ width, topScale, spacing }: Pick<Params, 'width' | 'topScale' | 'spacing'>): number[] {
  return Array.from({ length: width }, (_, i) => {
    const group = spacing === 'ladder' ? groupOf(i, width) : groups - 1;
    return tidy(pow(topScale, group / (groups - 1)));
  });
}

/**
 * 1-w-w-1: the first layer is sigma(s_j (w_j x + b_j)), w_j and b_j from N(0, 1), the factors s_j fixed as in MscaleDNN (Liu, Cai & Xu 2020);
 * the second is tanh. With a sine a unit of the first layer is a wave of frequency |s_j w_j| / pi and of any phase.
 */
export function networkOf(width: number, activation: Activation, scales: readonly number[]): NetworkSpec {
  const standard: Init = { kind: 'normal', std: 1 };
  const later = { weights: usualWeights('tanh', 1), bias: { kind: 'normal', std: 0.3 } } as const;
  return {
    inputs: 1,
    layers: [
      { width, activation, weights: standard, bias: standard },
      { width, activation: 'tanh', ...later },
      { width: 1, activation: 'identity', ...later },
    ],
    firstLayerScales: scales,
  };
}
