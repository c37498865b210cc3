/** The claim of dropout smooths from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';
import { networksOf, slopeVariation } from '../from-tables.ts';

export default {
  smoother({ neurons = [], curves = [] }: Rows): number {
    const places = curves.map((row) => row['x'] as number);
    const [without, dropout] = networksOf(neurons, [0, 1]).map((own) => slopeVariation(own, places)) as [number, number];
    return dropout / without;
  },
};
