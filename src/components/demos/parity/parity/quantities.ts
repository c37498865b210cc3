/** What the text says of how much parity is in the network, and of its low frequencies. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { lowShare } from '#lib/numerics/walsh.ts';
import type { ParityFrame } from './frame.ts';
import type { Params } from './params.ts';

/** Means of target times output over the whole cube, the seen and the unseen inputs; the first as it would have to be for no harm on the unseen. */
const quantities: Quantities<Params, ParityFrame> = ({ records: { parity }, seen, seenCount, unseenCount }) => {
  const products = Array.from(parity.outputs, (output, i) => output * (parity.truth[i] as number));
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  const all = sum(products);
  const ofSeen = sum(products.filter((_, i) => seen[i] === 1));
  return {
    lowPower: lowShare(parity.power),
    coefficient: all / products.length,
    coefficientNeeded: ofSeen / products.length,
    seenProduct: ofSeen / seenCount,
    unseenProduct: (all - ofSeen) / unseenCount,
  };
};
export default quantities;
