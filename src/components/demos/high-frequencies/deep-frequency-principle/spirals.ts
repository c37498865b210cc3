/** Two spirals, the classes +1 and -1: a target that is of high frequency in the plane. */
import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';

/** Points of each arm. */
const perArm = 100;
/** Side of the picture of the plane, and its number of cells along a side. */
const half = 1.1;
export const cellsAlong = 40;

export interface Spirals {
  /** [2 x perArm][2] */
  x: Float64Array;
  /** +1 or -1, [2 x perArm] */
  y: Float64Array;
}

/** Arm +1 at radius r = sqrt((i + 1/2) / n) and angle 2 pi turns r, arm -1 opposite of it. */
export function twoSpirals(turns: number): Spirals {
  const x = new Float64Array(4 * perArm);
  const y = new Float64Array(2 * perArm);
  for (let i = 0; i < perArm; i++) {
    const r = Math.sqrt((i + 0.5) / perArm);
    const angle = 2 * Math.PI * turns * r;
    const at = [r * cos(angle), r * sin(angle)] as const;
    x.set([at[0], at[1], -at[0], -at[1]], 4 * i);
    y.set([1, -1], 2 * i);
  }
  return { x, y };
}

/** The same points, their labels dealt out anew: as many of each class, and no pattern. */
export const shuffled = ({ x, y }: Spirals, seed: number): Spirals => ({
  x,
  y: createRandom(seed, 'labels').shuffle(y.slice()),
});

/** Middles of the picture's cells, rows from the top, [cellsAlong^2][2]. */
export function pictureGrid(): Float64Array {
  const step = (2 * half) / cellsAlong;
  const grid = new Float64Array(2 * cellsAlong * cellsAlong);
  for (let row = 0; row < cellsAlong; row++)
    for (let column = 0; column < cellsAlong; column++)
      grid.set([-half + step * (column + 0.5), half - step * (row + 0.5)], 2 * (row * cellsAlong + column));
  return grid;
}

/** A point's place in the picture, in cells from the top left. */
export function inPicture(x0: number, x1: number): [number, number] {
  const scale = cellsAlong / (2 * half);
  return [(x0 + half) * scale, (half - x1) * scale];
}

/** Where outputs [cellsAlong^2] are above 0, as bits: two numbers of 20 bits a row, the left half first, its leftmost cell the lowest bit. */
export function signBits(outputs: ArrayLike<number>): Uint32Array {
  const word = cellsAlong / 2;
  const bits = new Uint32Array(2 * cellsAlong);
  for (let i = 0; i < cellsAlong * cellsAlong; i++) {
    const at = Math.floor(i / word);
    if ((outputs[i] as number) > 0) bits[at] = (bits[at] as number) | (1 << (i % word));
  }
  return bits;
}

/** Whether cell `column` of a row is set. */
export function isSet(bits: Uint32Array, row: number, column: number): boolean {
  const word = cellsAlong / 2;
  return (((bits[2 * row + Math.floor(column / word)] as number) >> (column % word)) & 1) === 1;
}
