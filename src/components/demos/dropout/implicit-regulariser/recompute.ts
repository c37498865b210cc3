/** The claims of the implicit regulariser from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';
import { networksOf, shareOfBest, slopeVariation } from '../from-tables.ts';

/** Relative difference between runs 2 and 1: R1 in the loss and dropout. */
function difference({ neurons = [] }: Rows, measure: (own: Rows[string]) => number): number {
  const [dropout, written] = networksOf(neurons, [1, 2]).map(measure) as [number, number];
  return Math.abs(written / dropout - 1);
}

const places = Array.from({ length: 401 }, (_, i) => (i - 200) / 200);

export default {
  variation: (tables: Rows) => difference(tables, (own) => slopeVariation(own, places)),
  share: (tables: Rows) => difference(tables, shareOfBest),
};
