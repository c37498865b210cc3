/** Small systems of linear equations. */

/**
 * The solution of A x = b by Gaussian elimination with partial pivoting. `a` is square, row by row; neither argument is changed.
 * Throws when A is singular to working precision.
 */
export function solveLinear(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i] as number]);
  const largest = Math.max(...a.map((row) => Math.max(...row.map(Math.abs))));
  const at = (i: number, j: number) => (rows[i] as number[])[j] as number;
  for (let column = 0; column < n; column++) {
    let pivot = column;
    for (let i = column + 1; i < n; i++) if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i;
    if (!(Math.abs(at(pivot, column)) > 1e-14 * largest)) throw new RangeError('The system of linear equations is singular.');
    [rows[column], rows[pivot]] = [rows[pivot] as number[], rows[column] as number[]];
    for (let i = column + 1; i < n; i++) {
      const factor = at(i, column) / at(column, column);
      for (let j = column; j <= n; j++) (rows[i] as number[])[j] = at(i, j) - factor * at(column, j);
    }
  }
  const x = new Array<number>(n).fill(0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = at(i, n);
    for (let j = i + 1; j < n; j++) rest -= at(i, j) * (x[j] as number);
    x[i] = rest / at(i, i);
  }
  return x;
}
