/** The claims of clocks from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

const names = ['low', 'middle', 'high'];
const read = (row: Record<string, number> | undefined, column: string) => row?.[column] ?? NaN;

/** Mean test error at each step, from the single trainings. */
function means({ trainings = [] }: Rows): number[] {
  return trainings.map((row) => {
    const errors = Object.entries(row).flatMap(([column, value]) => (column === 'step' ? [] : [value]));
    return errors.reduce((sum, error) => sum + error, 0) / errors.length;
  });
}

export default {
  'two-falls'(rows: Rows): number {
    const errors = means(rows);
    const before = errors.map((_, i) => Math.min(...errors.slice(0, i)));
    const after = errors.map((_, i) => Math.min(...errors.slice(i + 1)));
    const over = errors.map((error, i) => error / Math.max(before[i] as number, after[i] as number) - 1);
    return Math.max(0, ...over.slice(1, -1));
  },
  'clocks-add-up'(rows: Rows): number {
    const { clocks = [], trainings = [] } = rows;
    const sum = (step: number) =>
      clocks.reduce((total, row) => {
        const learned = -Math.expm1(-step / read(row, 'clock'));
        return total + read(row, 'signal') * (1 - learned) ** 2 + read(row, 'noise') * learned ** 2;
      }, 0);
    return Math.max(
      ...means(rows).map((error, i) => Math.abs(error - sum(read(trainings[i], 'step'))) / sum(read(trainings[i], 'step'))),
    );
  },
  'one-stop'(rows: Rows): number {
    const { errors = [] } = rows;
    const own = names.map((name) => Math.min(...errors.map((row) => read(row, name))));
    return Math.min(...means(rows)) / own.reduce((total, least) => total + least, 0);
  },
};
