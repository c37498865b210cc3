/** The claims of embedding-in-depth from its downloaded tables, written without the experiment's code. */
import type { Rows } from '#lib/experiment/table.ts';

type Row = Record<string, number>;

const column = (rows: Row[], name: string) => rows.map((row) => row[name] as number);
const of = (rows: Row[], network: number) => rows.filter((row) => row['network'] === network);

/** Numbers of negative and of positive eigenvalues; what is within 1e-7 of the largest is zero. */
function signs(rows: Row[]): [number, number] {
  const values = column(rows, 'eigenvalue');
  const zero = 1e-7 * Math.max(...values.map(Math.abs));
  return [values.filter((value) => value < -zero).length, values.filter((value) => value > zero).length];
}

/** Mean squared error of the shallow network at its critical point; the outputs at the points stand first. */
function shallowLoss({ points = [], outputs = [] }: Rows): number {
  const errors = points.map(({ y }, i) => (outputs[i]?.['shallow'] as number) - (y as number));
  return errors.reduce((sum, error) => sum + error * error, 0) / errors.length;
}

export default {
  'same-output': ({ outputs = [] }: Rows) =>
    Math.max(...outputs.map((row) => Math.abs((row['shallow'] as number) - (row['deep'] as number)))),
  'still-critical': ({ gradient = [] }: Rows) => Math.hypot(...column(of(gradient, 1), 'derivative')),
  'only-flatter': ({ eigenvalues = [] }: Rows) => {
    const [before, after] = [signs(of(eigenvalues, 0)), signs(of(eigenvalues, 1))];
    return Math.abs(after[0] - before[0]) + Math.abs(after[1] - before[1]);
  },
  'falls-back': (tables: Rows) => (tables['after']?.at(-1)?.['nudged'] ?? NaN) / shallowLoss(tables),
  'way-out': (tables: Rows) => (tables['after']?.at(-1)?.['moved'] ?? NaN) / shallowLoss(tables),
};
