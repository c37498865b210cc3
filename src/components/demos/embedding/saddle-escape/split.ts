/**
 * Splitting a neuron of f(x) = sum_j a_j tanh(w_j x + b_j), and what it adds to the Hessian at a critical point.
 *
 * Neuron j becomes two with the same w and b and the output weights alpha a and (1 - alpha) a. Three directions are new. Along the first, more
 * to one half and less to the other, f does not change: a zero eigenvalue. Along the others the halves part, (w, b) by (1 - alpha) v and
 * -alpha v; to second order the loss changes by alpha (1 - alpha) v' B v / 2 with
 * B = (2/n) a sum_i r_i tanh''(w x_i + b) (x_i, 1)(x_i, 1)', r the residuals. The Hessian of the narrow network does not mix with these, so by
 * Sylvester's law the signs of the wide network's eigenvalues are those of the narrow one's, a zero, and those of alpha (1 - alpha) B:
 * Fukumizu & Amari (2000).
 */
import { tanhLandscape, type Data, type Parameters } from '#lib/numerics/loss-landscape.ts';
import { tanh } from '#lib/numerics/portable.ts';
import { neuronsOf } from '#lib/numerics/two-layer.ts';

/** The neuron that is split: the one with the largest output weight. */
export function neuronToSplit(theta: Parameters): number {
  const width = theta.length / 3;
  const size = (j: number) => Math.abs(theta[2 * width + j] as number);
  return Array.from({ length: width }, (_, j) => j).reduce((best, j) => (size(j) > size(best) ? j : best));
}

/** Parameters w, b, a [3 width] with neuron `j` split: [3 (width + 1)], the second half last. */
export function split(theta: Float64Array, j: number, alpha: number): Float64Array {
  const { weight, bias, output } = neuronsOf(theta, theta.length / 3);
  const whole = output[j] as number;
  output[j] = alpha * whole;
  return Float64Array.from([...weight, weight[j], ...bias, bias[j], ...output, (1 - alpha) * whole] as number[]);
}

/** The eigenvalues of B for neuron `j`, the lower one first. */
export function curvaturesOf(theta: Parameters, j: number, data: Data): [number, number] {
  const width = theta.length / 3;
  const [w, b, a] = [theta[j], theta[width + j], theta[2 * width + j]] as [number, number, number];
  const outputs = tanhLandscape(data, width).outputs(theta);
  const n = outputs.length;
  let [xx, x1, one] = [0, 0, 0];
  outputs.forEach((output, i) => {
    const x = data.x[i] as number;
    const h = tanh(w * x + b);
    const value = (2 / n) * a * (output - (data.y[i] as number)) * -2 * h * (1 - h * h);
    xx += value * x * x;
    x1 += value * x;
    one += value;
  });
  const [middle, half] = [(xx + one) / 2, (xx - one) / 2];
  const radius = Math.sqrt(half * half + x1 * x1);
  return [middle - radius, middle + radius];
}
