/** The claims of effective-size from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Rows[string][number];

const of = (row: Row, name: string) => row[name] as number;
const xs = Array.from({ length: 101 }, (_, i) => -1 + i / 50);
const relu = (z: number) => (z > 0 ? z : 0);
const spread = (values: number[]) => Math.max(...values) - Math.min(...values);

/** The angle at which each merged neuron points, and its amplitude, from complex numbers |a| (w + ib) and a (w + ib). */
function mergedNeurons(rows: Row[]): { angle: number; amplitude: number }[] {
  const names = [...new Set(rows.map((row) => of(row, 'merged')))];
  return names.map((name) => {
    const own = rows.filter((row) => of(row, 'merged') === name);
    const sum = (part: (row: Row) => number) => own.reduce((total, row) => total + part(row), 0);
    const angle = Math.atan2(
      sum((row) => Math.abs(of(row, 'output')) * of(row, 'bias')),
      sum((row) => Math.abs(of(row, 'output')) * of(row, 'weight')),
    );
    const amplitude = sum((row) => of(row, 'output') * (of(row, 'weight') * Math.cos(angle) + of(row, 'bias') * Math.sin(angle)));
    return { angle, amplitude };
  });
}

const whole = (rows: Row[]) =>
  xs.map((x) => rows.reduce((sum, row) => sum + of(row, 'output') * relu(of(row, 'weight') * x + of(row, 'bias')), 0));

/** Amplitudes in least squares by the normal equations, Gauss-Jordan. */
function refit(columns: number[][], target: number[]): number[] {
  const dot = (p: number[], q: number[]) => p.reduce((sum, value, i) => sum + value * (q[i] as number), 0);
  const live = columns.filter((column) => dot(column, column) > 0);
  const rows = live.map((p) => [...live.map((q) => dot(p, q)), dot(p, target)]);
  rows.forEach((pivotRow, i) => {
    const pivot = pivotRow[i] as number;
    rows.forEach((row, j) => {
      if (j === i) return;
      const factor = (row[i] as number) / pivot;
      rows[j] = row.map((value, k) => value - factor * (pivotRow[k] as number));
    });
  });
  const amplitudes = rows.map((row, i) => (row.at(-1) as number) / (row[i] as number));
  return target.map((_, x) => live.reduce((sum, column, i) => sum + (amplitudes[i] as number) * (column[x] as number), 0));
}

/** Largest difference to the merged network, as a share of the range of the points. */
function difference({ neurons = [], points = [] }: Rows, network: number, free: boolean): number {
  const rows = neurons.filter((row) => of(row, 'network') === network);
  const merged = mergedNeurons(rows);
  if (merged.length > 4) return NaN;
  const columns = merged.map(({ angle }) => xs.map((x) => relu(Math.cos(angle) * x + Math.sin(angle))));
  const before = whole(rows);
  const after = free
    ? refit(columns, before)
    : xs.map((_, x) => merged.reduce((sum, { amplitude }, i) => sum + amplitude * (columns[i]?.[x] as number), 0));
  return (
    Math.max(...before.map((value, x) => Math.abs(value - (after[x] as number)))) / spread(points.map((row) => of(row, 'y')))
  );
}

export default {
  merges: (tables: Rows) => difference(tables, 0, false),
  'does-not-merge': (tables: Rows) => difference(tables, 1, true),
};
