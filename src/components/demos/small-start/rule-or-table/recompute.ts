/** Each claim once more from the answers alone. */
import type { Rows } from '#lib/experiment/table.ts';

type Network = 'small' | 'large';

/** Greatest distance from the rule in cells held out (or not), over the distance of the table's ends. */
function worst(cells: Rows[string], network: Network, heldOut: number): number {
  const values = cells.map(({ rule = NaN }) => rule).sort((p, q) => p - q);
  const range = (values.at(-1) as number) - (values[0] as number);
  const off = cells
    .filter(({ held_out }) => held_out === heldOut)
    .map((row) => Math.abs((row[network] as number) - (row['rule'] as number)));
  return off.reduce((most, value) => Math.max(most, value), 0) / range;
}

function claimed({ cells = [] }: Rows, network: Network): number {
  const learned = (['small', 'large'] as const).every((name) => worst(cells, name, 0) < 0.005);
  return learned ? worst(cells, network, 1) : NaN;
}

export default {
  'small-follows': (rows: Rows) => claimed(rows, 'small'),
  'large-errs': (rows: Rows) => claimed(rows, 'large'),
};
