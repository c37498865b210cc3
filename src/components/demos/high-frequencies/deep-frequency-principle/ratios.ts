/** The low-frequency ratios of a network's layers, the input's first. */
import type { DepthFrame, NetworkRecord } from './frame.ts';

type Input = Pick<DepthFrame, 'inputRatio'>;
type Layers = Pick<NetworkRecord, 'depth' | 'ratios'>;

/** The newest ones, [1 + depth]. */
export const ratiosNow = ({ inputRatio }: Input, { depth, ratios }: Layers): number[] => [inputRatio, ...ratios.slice(-depth)];

/** Those before training, [1 + depth]. */
export const ratiosBefore = ({ inputRatio }: Input, { depth, ratios }: Layers): number[] => [
  inputRatio,
  ...ratios.slice(0, depth),
];

/** The least rise of the ratio from a layer to the next, in all networks. */
export function smallestRise(byNetwork: readonly (readonly number[])[]): number {
  return Math.min(...byNetwork.flatMap((ratios) => ratios.slice(1).map((ratio, i) => ratio - (ratios[i] as number))));
}
