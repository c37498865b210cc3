/** Numbers that the text prints of a finished run: amplitude in the four best directions, and in as many as the valley has points. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import { bestDirections, lastOf } from '../measures.ts';
import type { DropoutFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, DropoutFrame> = ({ share, networks, activation, points }) => {
  const [allWithout, allWith] = networks.map((neurons) =>
    bestDirections(neurons, activation, points.x.length).reduce((total, { share }) => total + share, 0),
  ) as [number, number];
  return { before: share[0]![0]!, without: lastOf(share[0]), with: lastOf(share[1]), allWithout, allWith };
};

export default quantities;
