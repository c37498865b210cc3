/** Fixed settings of jacobi-vs-network. */

/** A wave counts as settled when its relative error first falls below this. */
export const settled = 0.2;
/** Cells of the grid on which network and Jacobi are compared, and on which the network is trained. */
export const trainingCells = 256;
/** Sweeps of Jacobi shown for each step of the network. */
export const sweepsPerStep = 15;
/** Cells of the large grids that are compared. */
export const gridSizes = [256, 512, 1024, 2048, 4096, 8192] as const;
