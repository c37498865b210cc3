/** The claims of parity-escapes from its downloaded table of all inputs, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

/** Share of unseen inputs at which a network's output has the sign of the product of the first k coordinates. */
function unseenAccuracy({ cube = [] }: Rows, network: string): number {
  const unseen = cube.filter((row) => row['seen'] === 0);
  const right = unseen.filter((row) => {
    let sign = 1;
    for (let j = 0; j < (row['k'] as number); j++) sign *= row[`x${j}`] as number;
    return sign * (row[network] as number) > 0;
  });
  return right.length / unseen.length;
}

export default {
  'signs-learn': (tables: Rows) => unseenAccuracy(tables, 'signs'),
  'decay-learns': (tables: Rows) => unseenAccuracy(tables, 'decay'),
  'small-above-chance': (tables: Rows) => unseenAccuracy(tables, 'small'),
};
