/** Arrow keys in a grid of cells of which Tab reaches one (the toolbar pattern of the ARIA practices, in two directions). */

/** Rows and columns that an arrow key goes. */
const moves: Record<string, readonly [number, number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/**
 * The cell that a key leads to, cells counted row by row in a square with this many in a row; at an edge the key stays where it
 * is. undefined where the key is no arrow.
 */
export function movedTo(cell: number, key: string, side: number): number | undefined {
  const move = moves[key];
  if (!move) return undefined;
  const within = (value: number) => Math.min(side - 1, Math.max(0, value));
  return side * within(Math.floor(cell / side) + move[0]) + within((cell % side) + move[1]);
}
