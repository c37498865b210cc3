/** The claim of digits-filtering from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

export default {
  'low-first'({ training = [] }: Rows): number {
    const end = training.at(-1)?.['epoch'] ?? NaN;
    const passage = (column: string) => training.find((row) => (row[column] as number) < 0.5)?.['epoch'];
    const widths = Object.keys(training[0] ?? {}).filter((name) => name.startsWith('low_'));
    const ratios = widths.map((name) => {
      const low = passage(name);
      const high = passage(name.replace('low_', 'high_'));
      if (low === undefined && high === undefined) return 1;
      return Math.max(1, high ?? end) / Math.max(1, low ?? end);
    });
    return Math.min(...ratios);
  },
};
