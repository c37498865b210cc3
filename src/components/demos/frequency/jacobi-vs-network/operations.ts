/**
 * What each method costs in operations, counted alike for all: an addition, a multiplication, a division or a square root is one, an
 * activation function twenty. Looking whether the tolerance is reached costs nobody anything.
 */

/** Operations of one activation: about what a tanh takes by a rational approximation. */
const activation = 20;
/** Operations of Adam for one weight: two running means (3 + 4), root, +, /, *, -. */
const adam = 12;
/** Operations of the energy's gradient at one point: 1 - x^2 twice, the second difference, the right side, the scale. */
const energy = 7;

/** Layer widths from input to output: [1, 64, 64, 1]. */
export type Widths = readonly number[];

const pairs = (widths: Widths) =>
  widths.slice(1).map((units, i) => ({ inputs: widths[i] as number, units, isOutput: i === widths.length - 2 }));

export function weightCount(widths: Widths): number {
  return pairs(widths).reduce((sum, { inputs, units }) => sum + (inputs + 1) * units, 0);
}

/** The network at one point, times 1 - x^2. */
export function evaluationOperations(widths: Widths): number {
  return pairs(widths).reduce(
    (sum, { inputs, units, isOutput }) => sum + 2 * inputs * units + (isOutput ? 0 : activation * units),
    1,
  );
}

/** Back from the output at one point: gradients of all weights, and of the inputs of all layers but the first, with tanh' = 1 - tanh^2. */
function backwardOperations(widths: Widths): number {
  return pairs(widths).reduce(
    (sum, { inputs, units }, i) => sum + 2 * inputs * units + units + (i === 0 ? 0 : 2 * inputs * units + 2 * inputs),
    0,
  );
}

/** One training step on `points` points. */
export function stepOperations(widths: Widths, points: number): number {
  return points * (evaluationOperations(widths) + energy + backwardOperations(widths)) + adam * weightCount(widths);
}

/** One sweep of Jacobi: two additions and a multiplication a point; with relaxation two more. */
export function sweepOperations(cells: number, relaxation: number): number {
  return (relaxation === 1 ? 3 : 5) * (cells - 1);
}

/** Straight lines from a coarse grid: two multiplications and an addition a point. */
export const interpolationOperations = (cells: number) => 3 * (cells - 1);
