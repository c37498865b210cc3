/** The numbers of the claims, from the first pause of every network. */
import type { Halt, NetworkRecord } from './frame.ts';
import { bestLine, linesOf, participation } from './networks.ts';
import { neuronsOfTarget } from './params.ts';

/**
 * @param range largest less smallest value of the target
 * @param end the run's length once it has ended, NaN before
 */
export function measuresOf(networks: readonly NetworkRecord[], range: number, end: number) {
  const first = networks.flatMap(({ halts }) => halts.slice(0, 1));
  const undecided = { lossDifference: NaN, functionDifference: NaN, share: NaN, shared: NaN, lead: NaN };
  if (Number.isNaN(end)) return undecided;
  // A network that has paused nowhere is as far from the others' losses as can be; there is nothing else to compare.
  if (first.length < networks.length) return { ...undecided, lossDifference: 1 };
  const losses = first.map(({ loss }) => loss);
  return {
    /** (largest - smallest) / largest loss */
    lossDifference: 1 - Math.min(...losses) / Math.max(...losses),
    functionDifference: largestSpread(first.map(({ outputs }) => outputs)) / range,
    share: Math.min(...first.map(({ neurons }) => bestLine(linesOf(neurons)).share)),
    shared: participation(linesOf(first.at(-1)!.neurons).amplitudes) / networks.at(-1)!.width,
    lead: lead(networks, end),
  };
}

/** Largest difference between two functions at one point of the grid. */
export function largestSpread(functions: readonly (readonly number[])[]): number {
  const at = (i: number) => functions.map((values) => values[i] as number);
  return (functions[0] ?? []).reduce((most, _, i) => Math.max(most, Math.max(...at(i)) - Math.min(...at(i))), 0);
}

/** Step at which the first of the narrower networks that could fit the target leaves its first pause, over that of the widest; `end` for never. */
function lead(networks: readonly NetworkRecord[], end: number): number {
  const leaving = ({ halts }: NetworkRecord) => {
    const { leaves } = halts[0] as Halt;
    return Number.isNaN(leaves) ? end : leaves;
  };
  const narrower = networks.slice(0, -1).filter(({ width }) => width >= neuronsOfTarget);
  return Math.min(...narrower.map(leaving)) / leaving(networks.at(-1) as NetworkRecord);
}
