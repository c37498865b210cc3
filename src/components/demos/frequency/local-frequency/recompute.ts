/** The claim of local-frequency from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

export default {
  'slow-side-first'({ training = [] }: Rows): number {
    const first = (column: string) => training.find((row) => (row[column] as number) < 0.3)?.['step'];
    const [slow, fast] = [first('relative_error_slow'), first('relative_error_fast')];
    if (slow === undefined && fast === undefined) return 1;
    const end = training.at(-1)?.['step'] ?? 0;
    return Math.max(1, fast ?? end) / Math.max(1, slow ?? end);
  },
};
