/** The steepest direction of the loss, what it does to the outputs, and what an error is made of. */
import type { Dft } from '#lib/numerics/dft.ts';
import type { Landscape, Parameters } from '#lib/numerics/loss-landscape.ts';
import { lengthOf, sumOfSquares } from '#lib/numerics/vectors.ts';

/** Step of the differences along a unit vector. */
const along = 1e-4;

const moved = (theta: Parameters, direction: ArrayLike<number>, by: number) =>
  Float64Array.from(theta, (value, k) => value + by * (direction[k] as number));

/** (g(theta + h v) - g(theta - h v)) / 2h: the derivative of g along v. */
function derivative(g: (theta: Parameters) => Float64Array, theta: Parameters, v: ArrayLike<number>): Float64Array {
  const after = g(moved(theta, v, along));
  const before = g(moved(theta, v, -along));
  return after.map((value, k) => (value - (before[k] as number)) / (2 * along));
}

export interface Top {
  /** Eigenvalue of the Hessian, of largest absolute value, and its unit eigenvector, [parameters]. */
  value: number;
  vector: Float64Array;
}

/** Power iteration from a unit vector: each round multiplies by the Hessian. The value is the Rayleigh quotient before the last. */
export function topEigenvector(landscape: Landscape, theta: Parameters, from: Float64Array, rounds: number): Top {
  let vector = from;
  let value = NaN;
  for (let i = 0; i < rounds; i++) {
    const product = derivative(landscape.gradient, theta, vector);
    value = product.reduce((sum, entry, k) => sum + entry * (vector[k] as number), 0);
    const length = lengthOf(product);
    vector = product.map((entry) => entry / length);
  }
  return { value, vector };
}

/** J v: how the outputs at the points change along a direction of the weights, [points]. */
export const patternOf = (landscape: Landscape, theta: Parameters, direction: Float64Array): number[] =>
  Array.from(derivative((at) => landscape.outputs(at), theta, direction));

/** |cos| of the angle between two lists. */
export function likeness(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let product = 0;
  for (let i = 0; i < p.length; i++) product += (p[i] as number) * (q[i] as number);
  return Math.abs(product) / (lengthOf(p) * lengthOf(q));
}

/** Shares of the squares of values at the frequencies k = 0, 1, ...; by Parseval they add up to 1 with those that the transform leaves out. */
export function sharesOf(dft: Dft, values: ArrayLike<number>): number[] {
  const all = sumOfSquares(values) / values.length;
  const coefficients = dft.coefficients(values);
  return Array.from({ length: dft.count }, (_, k) => {
    const [re, im] = [coefficients[2 * k] as number, coefficients[2 * k + 1] as number];
    return ((k === 0 ? 1 : 0.5) * (re * re + im * im)) / all;
  });
}
