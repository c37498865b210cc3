/** The claim of critical-rate from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

/** Root mean square of a fit halfway between the points. */
function height(points: Record<string, number>[], fit: Record<string, number>[]): number {
  const x = points.map((row) => row['x'] as number);
  const squares = x.slice(1).map((right, i) => {
    const middle = (right + (x[i] as number)) / 2;
    const distance = (row: Record<string, number>) => Math.abs((row['x'] as number) - middle);
    const nearest = fit.reduce((best, row) => (distance(row) < distance(best) ? row : best));
    return (nearest['y'] as number) ** 2;
  });
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length);
}

export default {
  'keeps-its-height': ({ points = [], fit_64 = [], fit_1024 = [] }: Rows) => height(points, fit_1024) / height(points, fit_64),
};
