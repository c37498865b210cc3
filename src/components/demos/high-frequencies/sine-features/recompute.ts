/** The claims of sine-features from the downloaded table of relative errors, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

/** Columns of a network, its slowest wave first. */
function columnsOf(training: Row[], network: string): string[] {
  const prefix = `${network}_k`;
  const periods = (name: string) => Number(name.slice(prefix.length));
  return Object.keys(training[0] ?? {})
    .filter((name) => name.startsWith(prefix))
    .sort((a, b) => periods(a) - periods(b));
}

function least(training: Row[], network: string): number {
  const fastest = columnsOf(training, network).at(-1) ?? '';
  return training.reduce((lowest, row) => Math.min(lowest, row[fastest] as number), Infinity);
}

/** Step at which a column is first below 0.2, at least 1; the last step where it never is. */
function passage(training: Row[], column = ''): number {
  const row = training.find((candidate) => (candidate[column] as number) < 0.2) ?? training.at(-1);
  return Math.max(1, row?.['step'] ?? NaN);
}

export default {
  'both-reach': ({ training = [] }: Rows): number => least(training, 'lower_scaled'),
  'neither-alone': ({ training = [] }: Rows): number => Math.min(least(training, 'upper_scaled'), least(training, 'lower_one')),
  'fastest-is-late'({ training = [] }: Rows): number {
    const columns = columnsOf(training, 'lower_scaled');
    return passage(training, columns.at(-1)) / passage(training, columns[0]);
  },
};
