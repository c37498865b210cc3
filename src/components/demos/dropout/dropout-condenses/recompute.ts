/** The claim of dropout condenses from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';
import { networksOf, shareOfBest } from '../from-tables.ts';

export default {
  condenses({ neurons = [] }: Rows): number {
    const [without, dropout] = networksOf(neurons, [0, 1]).map(shareOfBest) as [number, number];
    return dropout / without;
  },
};
