/** What stands in the table. */
import { allCells, columnOf, rowOf } from './cells.ts';

/** What a row, or a column, is worth in a sum; in a product a row. */
const values = [-1, -0.6, -0.2, 0.3, 0.6, 1];
/** What a column is worth in a product: all positive. */
const factors = [0.3, 0.4, 0.55, 0.8, 1, 1.1];

const at = (list: readonly number[], i: number) => list[i] as number;

export const rules = {
  sum: (a: number, b: number) => at(values, a) + at(values, b),
  product: (a: number, b: number) => 2 * at(values, a) * at(factors, b),
};

export type Rule = keyof typeof rules;

/** The whole table, row after row [36]. */
export const tableOf = (rule: Rule): number[] => allCells.map((cell) => rules[rule](rowOf(cell), columnOf(cell)));

export const spreadOf = (table: readonly number[]) => Math.max(...table) - Math.min(...table);
