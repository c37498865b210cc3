/** Cells of a heat map gathered by colour: one path a level, so that a map of a thousand cells is ten marks, and themes can recolour it. */

/** Number of colour levels: the tokens --heat-0 .. --heat-9. */
export const levels = 10;

export interface Cell {
  /** Edges in percent of the area, y from the bottom. */
  x0: number;
  x1: number;
  y0: number;
  y1: number;
  /** 0 .. 1; beyond is held. */
  value: number;
}

/** One path of rectangles for each level that occurs, in a 100 x 100 box. */
export function heatPaths(cells: readonly Cell[]): { level: number; path: string }[] {
  const paths = new Array<string>(levels).fill('');
  for (const { x0, x1, y0, y1, value } of cells) {
    const level = Math.min(levels - 1, Math.max(0, Math.floor(value * levels)));
    paths[level] += `M${x0.toFixed(2)} ${(100 - y1).toFixed(2)}H${x1.toFixed(2)}V${(100 - y0).toFixed(2)}H${x0.toFixed(2)}Z`;
  }
  return paths.flatMap((path, level) => (path === '' ? [] : [{ level, path }]));
}
