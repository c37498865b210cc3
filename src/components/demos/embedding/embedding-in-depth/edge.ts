/**
 * Where the affine region ends. A ReLU unit that reads h_k with bias c is linear on the data while c exceeds -min h_k; lowering c (the output
 * bias takes the difference off) changes nothing up to there: the floor of a valley. At its edge the unit turns off on the outermost point.
 */
import type { Points } from '../points.ts';
import type { Edge } from './frame.ts';
import { unitOutputs, type Insertion } from './networks.ts';
import type { Params } from './params.ts';

/**
 * The edge beyond which the loss falls most steeply, among both ends of each unit. Beyond it only the output at the outermost point changes, by a_k
 * for each unit of bias: the loss (1/n) sum r^2 changes by (2/n) r a_k.
 * @param residuals f - y at the points
 */
export function downhillEdge(theta: ArrayLike<number>, width: number, { x }: Points, residuals: ArrayLike<number>): Edge {
  const edges = Array.from({ length: width }, (_, unit) =>
    ([1, -1] as const).map((sign): Edge => {
      const h = unitOutputs(theta, unit, width, x).map((value) => sign * value);
      const least = Math.min(...h);
      const a = sign * (theta[2 * width + unit] as number);
      return { unit, sign, bias: -least, slope: (2 / x.length) * (residuals[h.indexOf(least)] as number) * a };
    }),
  ).flat();
  return edges.reduce((best, edge) => (edge.slope < best.slope ? edge : best));
}

/** The same network with unit k's sign turned: tanh is odd, so w, b and a may change sign together. */
export function turned(theta: ArrayLike<number>, { unit, sign }: Edge, width: number): Float64Array {
  return Float64Array.from(theta, (value, i) => (i < 3 * width && i % width === unit ? sign * value : value));
}

/** How the layer is inserted beyond the edge. A tanh layer has no edge: it leaves its nearly linear piece, with scale 1. */
export function insertionBeyond(within: Insertion, edge: Edge, { inserted, beyond }: Params): Insertion {
  if (inserted === 'tanh') return { ...within, scale: 1 };
  return { ...within, biases: within.biases.map((bias, k) => (k === edge.unit ? edge.bias - beyond : bias)) };
}
