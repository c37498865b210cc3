/** The claims of the implicit regulariser from its downloaded tables, written without the experiment's code. */
import { active, shareOfBest } from './dropout-condenses.ts';
import { slopeVariation } from './dropout-smooths.ts';

type Row = Record<string, number>;
type Tables = Record<string, Row[]>;

const of = (row: Row, name: string) => row[name] as number;

const networks = (neurons: Row[]) => [1, 2].map((run) => neurons.filter((row) => of(row, 'run') === run)) as [Row[], Row[]];
const difference = (written: number, dropout: number) => Math.abs(written / dropout - 1);

export default {
  variation: ({ neurons = [] }: Tables) => {
    const places = Array.from({ length: 401 }, (_, i) => (i - 200) / 200);
    const [dropout, written] = networks(neurons).map((rows) => slopeVariation(rows, places)) as [number, number];
    return difference(written, dropout);
  },
  share: ({ neurons = [] }: Tables) => {
    const [dropout, written] = networks(neurons).map((rows) => shareOfBest(active(rows))) as [number, number];
    return difference(written, dropout);
  },
};
