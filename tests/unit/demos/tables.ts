/** Tables as the recomputation of claims gets them: by name, each row an object. */
import type { Table } from '#lib/experiment/table.ts';

export function tableRows(tables: Table[]): Record<string, Record<string, number>[]> {
  return Object.fromEntries(
    tables.map(({ name, columns, rows }) => [
      name,
      rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, Number(row[i])]))),
    ]),
  );
}
