/** Cells of a heat map gathered by colour: one path a level, so that a map of a thousand cells is ten marks, and themes can recolour it. */
import { rectanglePath } from './path.ts';

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

interface Stripe extends Omit<Cell, 'value'> {
  level: number;
}

/** Joins cells of one level that follow each other in a row. */
function stripes(cells: readonly Cell[]): Stripe[] {
  const made: Stripe[] = [];
  const last = new Map<string, Stripe>();
  for (const { value, ...cell } of cells) {
    const level = Math.min(levels - 1, Math.max(0, Math.floor(value * levels)));
    const row = `${cell.y0} ${cell.y1}`;
    const before = last.get(row);
    if (before?.level === level && before.x1 === cell.x0) before.x1 = cell.x1;
    else {
      const stripe = { ...cell, level };
      made.push(stripe);
      last.set(row, stripe);
    }
  }
  return made;
}

/** One path of rectangles for each level that occurs, in the box of path.ts. */
export function heatPaths(cells: readonly Cell[]): { level: number; path: string }[] {
  const paths = new Array<string>(levels).fill('');
  for (const { x0, x1, y0, y1, level } of stripes(cells)) paths[level] += rectanglePath(x0, x1, y0, y1);
  return paths.flatMap((path, level) => (path === '' ? [] : [{ level, path }]));
}
