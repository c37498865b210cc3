/** The data of a figure as tables: what a reader downloads, and what the tests recompute the claims from. */
import type { Text } from '#lib/i18n/text.ts';

export interface Table {
  /** File name without ending, in ASCII. */
  name: string;
  caption: Text;
  /** Column names as they stand in the CSV's first line. */
  columns: string[];
  /** Numbers print in full (shortest decimal that reads back as the same double). */
  rows: (number | string)[][];
}

function cell(value: number | string): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180, with a line of column names. */
export function toCsv(table: Table): string {
  return [table.columns, ...table.rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A table from its columns, all of one length. */
export function table(name: string, caption: Text, columns: Record<string, ArrayLike<number | string>>): Table {
  const values = Object.values(columns);
  const rows = Array.from({ length: values[0]?.length ?? 0 }, (_, i) => values.map((column) => column[i] as number | string));
  return { name, caption, columns: Object.keys(columns), rows };
}

/** Columns of a matrix [rows][names] that stands row after row in one list. */
export function columnsOf(names: readonly string[], matrix: ArrayLike<number>): Record<string, number[]> {
  const height = Math.floor(matrix.length / Math.max(1, names.length));
  const column = (j: number) => Array.from({ length: height }, (_, i) => matrix[i * names.length + j] as number);
  return Object.fromEntries(names.map((name, j) => [name, column(j)]));
}

/** Tables as what recomputes the claims gets them: by name, each row an object. */
export type Rows = Record<string, Record<string, number>[]>;

export function rowsOf(tables: readonly Table[]): Rows {
  const rowOf = (columns: string[], row: (number | string)[]) =>
    Object.fromEntries(columns.map((column, i) => [column, Number(row[i])]));
  return Object.fromEntries(tables.map(({ name, columns, rows }) => [name, rows.map((row) => rowOf(columns, row))]));
}

/** Tables of the same columns one below the other: a first column `by` counts them from 0. Name and caption are those of the first. */
export function stacked(by: string, tables: readonly Table[]): Table {
  const [{ name, caption, columns }] = tables as [Table];
  return { name, caption, columns: [by, ...columns], rows: tables.flatMap(({ rows }, i) => rows.map((row) => [i, ...row])) };
}
