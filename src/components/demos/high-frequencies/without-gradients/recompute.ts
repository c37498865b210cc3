/** The claims of without-gradients from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

const read = (row: Record<string, number> | undefined, column: string) => row?.[column] ?? NaN;

export default {
  'low-first'({ search = [] }: Rows): number {
    const columns = Object.keys(search[0] ?? {}).filter((name) => name.startsWith('relative_error_k'));
    const found = columns.map((column) => search.find((row) => read(row, column) < 0.5)?.['evaluations']);
    if (found.filter((evaluations) => evaluations === undefined).length > 1) return 1;
    const end = read(search.at(-1), 'evaluations');
    const passages = found.map((evaluations) => evaluations ?? end);
    return Math.min(...passages.slice(1).map((passage, i) => passage / (passages[i] as number)));
  },
  'random-networks-are-low'({ 'random-networks': networks = [] }: Rows): number {
    return networks.filter((row) => read(row, 'amplitude_lowest_k') > read(row, 'amplitude_highest_k')).length / networks.length;
  },
};
