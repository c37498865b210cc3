/** Where a weight lies in the kernels' panels (see assembly/matmul.ts). */

export interface Panels {
  /** Rows of the matrix: the terms of the sum that the panels are made for. */
  rows: number;
  /** Columns: lanes run over them. */
  columns: number;
  /** Numbers in a vector. */
  lanes: number;
}

/** Vectors that hold `columns` numbers. */
export function vectorsOf(columns: number, lanes: number): number {
  return Math.ceil(columns / lanes);
}

/** Numbers that the panels take up, padding included. */
export function panelsLength({ rows, columns, lanes }: Panels): number {
  return rows * vectorsOf(columns, lanes) * lanes;
}

/** Numbers before the entry (row, column). A panel is two vectors of columns wide; an odd last vector is a panel by itself. */
export function panelIndex({ rows, columns, lanes }: Panels, row: number, column: number): number {
  const panel = Math.floor(column / (2 * lanes));
  const isHalf = 2 * panel + 1 === vectorsOf(columns, lanes);
  return panel * 2 * lanes * rows + row * (isHalf ? lanes : 2 * lanes) + (column % (2 * lanes));
}
