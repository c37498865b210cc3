/** What the text says of single networks: who pauses, how many share the work, who stays. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { NetworkRecord, PlateausFrame } from './frame.ts';
import { linesOf, participation } from './networks.ts';
import { neuronsOfTarget, type Params } from './params.ts';

const oneIf = (condition: boolean) => (condition ? 1 : 0);

/** 1 where a network pauses and never leaves its first plateau. */
function stays(networks: readonly NetworkRecord[], wanted: number): number {
  const halt = networks.find(({ width }) => width === wanted)?.halts[0];
  return oneIf(halt !== undefined && Number.isNaN(halt.leaves));
}

const quantities: Quantities<Params, PlateausFrame> = ({ networks }) => {
  const halt = networks.at(-1)?.halts[0];
  return {
    widestPauses: oneIf(halt !== undefined),
    /** How many equal neurons would share the amplitude as evenly as those of the widest network do at its first plateau. */
    sharing: halt ? participation(linesOf(halt.neurons).amplitudes) : NaN,
    twoStay: stays(networks, 2),
    threeStay: stays(networks, neuronsOfTarget),
  };
};
export default quantities;
