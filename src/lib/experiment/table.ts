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
