/** Plateaus as the figure shows them: the first pause of every network that has one, the second, and so on. */
import type { Halt, PlateausFrame } from './frame.ts';
import { rounded } from './format.ts';
import { largestSpread } from './measures.ts';
import { bestLine, linesOf, participation, type Lines } from './networks.ts';

/** A network at its pause. */
export interface Member {
  width: number;
  halt: Halt;
  lines: Lines;
  /** Share of its amplitude on its best line, and the direction of that line, degrees in [-90, 90). */
  share: number;
  angle: number;
  /** As many neurons of equal amplitude would share the work as evenly. */
  sharing: number;
}

export interface Level {
  members: Member[];
  /** Its loss, for readers: the median of its networks'. */
  loss: number;
  name: string;
  /** Largest difference between two of the functions, as a share of the range. */
  difference: number;
  /** Steps from the first arrival to the last sight. */
  from: number;
  to: number;
}

/** Only so many are shown. */
const most = 3;

export function levelsOf({ networks, range }: PlateausFrame): Level[] {
  const deepest = Math.min(most, Math.max(...networks.map(({ halts }) => halts.length)));
  return Array.from({ length: deepest }, (_, i) => {
    const members = networks.flatMap(({ width, halts }) => (halts[i] ? [memberOf(width, halts[i])] : []));
    const halts = members.map(({ halt }) => halt);
    const losses = halts.map(({ loss }) => loss).sort((a, b) => a - b);
    const loss = losses[Math.floor(losses.length / 2)] as number;
    return {
      members,
      loss,
      name: rounded(loss, 3),
      difference: largestSpread(halts.map(({ outputs }) => outputs)) / range,
      from: Math.min(...halts.map(({ from }) => from)),
      to: Math.max(...halts.map(({ to }) => to)),
    };
  });
}

function memberOf(width: number, halt: Halt): Member {
  const lines = linesOf(halt.neurons);
  return { width, halt, lines, ...bestLine(lines), sharing: participation(lines.amplitudes) };
}

/** Wide networks are drawn by broad pale lines, narrow ones by thin strong ones over them: where all agree, each is seen within the next. */
export const strokeOf = (index: number) => ({
  width: [1.75, 3.5, 5.5, 8, 11][index] ?? 11,
  opacity: [1, 0.72, 0.55, 0.42, 0.32][index] ?? 0.32,
});
