/** Each claim once more from the errors of single students. */
import type { Rows } from '#lib/experiment/table.ts';

/** Samples and a column's median from a start, ascending. */
function curve({ errors = [] }: Rows, start: number, column = 'error'): [number, number][] {
  const own = errors.filter((row) => row['start'] === start);
  const counts = [...new Set(own.map((row) => row['samples'] ?? NaN))].sort((a, b) => a - b);
  return counts.map((count) => {
    const values = own.filter((row) => row['samples'] === count).map((row) => row[column] ?? NaN);
    values.sort((a, b) => a - b);
    const middle = (values.length - 1) / 2;
    return [count, ((values[Math.floor(middle)] as number) + (values[Math.ceil(middle)] as number)) / 2];
  });
}

const parameters = ({ errors = [] }: Rows) => errors[0]?.['teacher_parameters'] ?? NaN;

/** Samples beyond which the median error is below a hundredth, by interpolation between logarithms. */
function enough(rows: Rows, start: number): number {
  const points = curve(rows, start).reverse();
  const until = points.findIndex(([, error]) => error >= 0.01);
  if (until === 0) return Infinity;
  if (until < 0) return points.at(-1)?.[0] ?? NaN;
  const [[low, high], [more, less]] = [points[until] as [number, number], points[until - 1] as [number, number]];
  if (high === Infinity) return more;
  const share = Math.log(high / 0.01) / Math.log(high / less);
  return Math.exp((1 - share) * Math.log(low) + share * Math.log(more));
}

export default {
  few: (rows: Rows): number => enough(rows, 0) / parameters(rows),
  'large-needs-more'(rows: Rows): number {
    const most = Math.max(...curve(rows, 1).map(([count]) => count));
    return Math.min(most, enough(rows, 1)) / Math.min(most, enough(rows, 0));
  },
  'lines-up': (rows: Rows): number =>
    curve(rows, 0, 'along').find(([count]) => count === Math.round(2.5 * parameters(rows)))?.[1] ?? NaN,
};
