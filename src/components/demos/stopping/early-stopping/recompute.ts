/** The claims of early-stopping from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

const read = (row: Record<string, number> | undefined, column: string) => row?.[column] ?? NaN;

/** The row with the least test error; the first of equal ones. */
function bestRow(rows: Rows[string]) {
  return rows.reduce((best, row) => (read(row, 'test_error') < read(best, 'test_error') ? row : best));
}

export default {
  'stopping-pays'({ training = [] }: Rows): number {
    return read(training.at(-1), 'test_error') / read(bestRow(training), 'test_error');
  },
  'best-is-early'({ training = [] }: Rows): number {
    return read(bestRow(training), 'step') / read(training.at(-1), 'step');
  },
  'low-pass'({ training = [] }: Rows): number {
    const best = bestRow(training);
    return read(best, 'fit_error_elsewhere') - read(best, 'fit_error_at_target_frequencies');
  },
};
