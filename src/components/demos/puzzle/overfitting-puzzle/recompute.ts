/** The claim of overfitting-puzzle from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

const column = (rows: Record<string, number>[], name: string) => rows.map((row) => row[name] as number);
const meanSquare = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + (value - (b[i] as number)) ** 2, 0) / a.length;

/** The polynomial through the points, by Lagrange's formula as it stands in textbooks. */
function lagrange(x: number[], y: number[], at: number): number {
  const basis = (i: number) =>
    x.reduce((product, xj, j) => (j === i ? product : (product * (at - xj)) / ((x[i] as number) - xj)), 1);
  return y.reduce((sum, yi, i) => sum + yi * basis(i), 0);
}

export default {
  'network-beats-polynomial'({ points = [], networks = [], fits = [] }: Rows): number {
    const target = column(fits, 'target');
    const x = column(points, 'x');
    const y = column(points, 'y');
    const polynomial = meanSquare(
      column(fits, 'x').map((at) => lagrange(x, y, at)),
      target,
    );
    const heavy = networks.filter((network) => (network['parameters'] as number) >= 10 * points.length);
    return polynomial / Math.max(...heavy.map(({ width }) => meanSquare(column(fits, `network_width${width}`), target)));
  },
};
