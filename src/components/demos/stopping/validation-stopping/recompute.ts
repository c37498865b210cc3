/** The claims of validation-stopping from its downloaded table, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

function errors({ training = [] }: Rows) {
  const column = (name: string) => training.map((row) => row[name] as number);
  const [loss, test] = [column('validation_loss'), column('test_error')];
  const at = loss.indexOf(Math.min(...loss));
  const gap = (column('right_labels_learned')[at] as number) - (column('wrong_labels_learned')[at] as number);
  return { gap, stop: test[at] as number, best: Math.min(...test), end: test.at(-1) as number };
}

export default {
  'stopping-pays'(rows: Rows) {
    const { end, stop } = errors(rows);
    return end - stop;
  },
  'near-the-best'(rows: Rows) {
    const { stop, best } = errors(rows);
    return stop - best;
  },
  'right-labels-first': (rows: Rows) => errors(rows).gap,
};
