/** Grey grids as a few paths: all cells of one level in one path. */

/** Levels 0 (nothing is drawn) .. 15. */
const levels = 16;

/** One path of unit squares for each level above 0 that occurs; `grid` holds whole levels row by row from the top. */
export function levelPaths(grid: ArrayLike<number>, columns: number): { opacity: number; path: string }[] {
  const paths = new Array<string>(levels).fill('');
  for (let i = 0; i < grid.length; i++) {
    const level = grid[i] as number;
    if (level > 0) paths[level] += `M${i % columns} ${Math.floor(i / columns)}h1v1h-1z`;
  }
  return paths.flatMap((path, level) => (path === '' ? [] : [{ opacity: level / (levels - 1), path }]));
}

/** The level of a value between 0 and 1; beyond is held. */
export const levelOf = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * (levels - 1));
