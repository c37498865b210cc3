/** The claims of parity from its downloaded table of all inputs, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const value = (row: Row, column: string) => row[column] as number;
const isRight = (row: Row, target: string) => value(row, target) * value(row, `${target}_network`) > 0;

/** Share of right answers on unseen inputs; NaN unless all seen ones are right. */
function unseenAccuracy({ cube = [] }: Rows, target: string): number {
  const seen = cube.filter((row) => row['seen'] === 1);
  const unseen = cube.filter((row) => row['seen'] === 0);
  if (!seen.every((row) => isRight(row, target))) return NaN;
  return unseen.filter((row) => isRight(row, target)).length / unseen.length;
}

/** Share of the power at degrees below d / 2, by the definition of the Walsh coefficients. */
function lowShare(cube: Row[], weight: (row: Row) => number): number {
  const bits = Object.keys(cube[0] ?? {}).filter((name) => /^x\d+$/.test(name));
  let low = 0;
  let all = 0;
  for (let set = 0; set < cube.length; set++) {
    const members = bits.filter((_, j) => (set >> j) & 1);
    const mean =
      cube.reduce((sum, row) => sum + members.reduce((product, x) => product * value(row, x), weight(row)), 0) / cube.length;
    all += mean * mean;
    if (members.length < bits.length / 2) low += mean * mean;
  }
  return low / all;
}

export default {
  'parity-below-chance': (tables: Rows) => unseenAccuracy(tables, 'parity'),
  'majority-learned': (tables: Rows) => unseenAccuracy(tables, 'majority'),
  'dictator-learned': (tables: Rows) => unseenAccuracy(tables, 'dictator'),
  'low-aliases': ({ cube = [] }: Rows) =>
    lowShare(cube, (row) => value(row, 'parity_network')) / lowShare(cube, (row) => value(row, 'seen') * value(row, 'parity')),
};
