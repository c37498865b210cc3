/** The claim of f-principle-image from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

function firstBelowHalf(rows: Rows[string], column: string): number | undefined {
  return rows.find((row) => (row[column] as number) < 0.5)?.['step'];
}

export default {
  'coarse-to-fine'({ training = [] }: Rows): number {
    const bands = ['relative_error_coarse', 'relative_error_middle', 'relative_error_fine'].filter(
      (name) => name in (training[0] ?? {}),
    );
    const found = bands.map((name) => firstBelowHalf(training, name));
    if (found.filter((step) => step === undefined).length > 1) return 1;
    const end = training.at(-1)?.['step'] ?? 0;
    const passages = found.map((step) => Math.max(1, step ?? end));
    return Math.min(...passages.slice(1).map((passage, i) => passage / (passages[i] as number)));
  },
};
