/** Where things stand on the map, in pixels from its upper left corner. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Place = readonly [column: number, row: number];

/** As wide as the figures of the site: --figure-width. */
export const mapWidth = 1100;
export const nodeSize = { width: 182, height: 94 };
const columns = 5;
const columnStep = (mapWidth - nodeSize.width) / (columns - 1);
/** Room above each row: for headings of chapters above the first row, the two around the puzzle and the last, for lines above all. */
const roomAbove = [28, 66, 46, 70, 70, 46, 46, 70];

const tops = roomAbove.map((_, row) =>
  roomAbove.slice(0, row + 1).reduce((sum, room) => sum + room + nodeSize.height, -nodeSize.height),
);
export const rows = tops.length;
export const mapHeight = tops.at(-1)! + nodeSize.height;
/** Of the row that the puzzle is in. Its right half is free for words about the map. */
export const middleRow = 3;

export const boxOf = ([column, row]: Place): Box => ({ x: column * columnStep, y: tops[row] ?? NaN, ...nodeSize });

/**
 * The lattice on which lines run: odd numbers are the middles of columns (or rows), even ones the gaps before and after. Gap 0 and the last
 * one are the map's margins and have no room.
 */
export const latticeSize = { x: 2 * columns + 1, y: 2 * rows + 1 };

/** The middle of a column or of a gap between columns. */
export const latticeX = (i: number): number => ((i - 1) / 2) * columnStep + nodeSize.width / 2;

/** The middle of a row or of a gap between rows; in a gap with a heading, of what the heading leaves. */
export function latticeY(i: number): number {
  const row = Math.ceil((i - 1) / 2);
  if (i % 2 === 1) return tops[row]! + nodeSize.height / 2;
  return row < rows ? tops[row]! - roomAbove[row]! + lineRoom(row) / 2 : mapHeight;
}

/** A chapter's heading takes the lower part of its gap. */
export const headingHeight = 24;
const lineRoom = (row: number) => roomAbove[row]! - (roomAbove[row]! > 50 ? headingHeight : 0);

/** How far from the middle of a gap lines may run, on both sides: some pixels less than there is room. */
export const reachX = (columnStep - nodeSize.width) / 2 - 8;
export const reachY = (i: number): number => lineRoom(Math.ceil((i - 1) / 2)) / 2 - 8;

/** A claim's point of the lattice. */
export const cellOf = (place: Place): { x: number; y: number } => ({ x: 2 * place[0] + 1, y: 2 * place[1] + 1 });

/** Where the words about the map stand: in the puzzle's row, right of it. */
export const legendBox: Box = boxOf([2, middleRow]);
