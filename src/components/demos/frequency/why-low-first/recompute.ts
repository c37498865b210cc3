/** The claims of why-low-first from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Rows[string][number];

export default {
  'low-gradient'({ gradient = [], target = [] }: Rows): number {
    const peaks = target.map((row) => row['k'] as number).sort((a, b) => a - b);
    const perUnit = (row: Row, k: number) => (row[`gradient_k${k}`] as number) / (row[`residual_k${k}`] as number);
    const ratios = gradient.flatMap((row) => peaks.slice(1).map((k, i) => perUnit(row, peaks[i] as number) / perUnit(row, k)));
    return Math.min(...ratios);
  },
  'relu-slope'({ units = [] }: Rows): number {
    const points = units
      .filter((row) => (row['k'] as number) >= 2)
      .map((row) => [Math.log(row['k'] as number), Math.log(row['relu_measured'] as number)]);
    const mean = (column: number) => points.reduce((sum, point) => sum + (point[column] as number), 0) / points.length;
    const [mx, my] = [mean(0), mean(1)];
    const products = points.reduce((sum, [x, y]) => sum + ((x as number) - mx) * ((y as number) - my), 0);
    const squares = points.reduce((sum, [x]) => sum + ((x as number) - mx) ** 2, 0);
    return Math.abs(products / squares + 2);
  },
};
