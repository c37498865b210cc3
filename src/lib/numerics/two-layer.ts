/** Two-layer networks on the line, f(x) = sum_j a_j s(w_j x + b_j), in double precision: output, slope, how much the slope varies. */
import { degreesOf } from './angle.ts';
import { tanh } from './portable.ts';

/** Weights a_j, w_j, b_j, [width] each. */
export interface TwoLayer {
  output: ArrayLike<number>;
  weight: ArrayLike<number>;
  bias: ArrayLike<number>;
}

/** Weights as typed arrays: of single or of double precision. */
export interface Neurons<T extends Float32Array | Float64Array = Float32Array | Float64Array> {
  output: T;
  weight: T;
  bias: T;
}

/** The neurons in a trainer's list of all weights: w, then b, then a, [width] each. */
export function neuronsOf<T extends Float32Array | Float64Array>(all: T, width: number): Neurons<T> {
  const part = (k: number) => all.slice(k * width, (k + 1) * width) as T;
  return { weight: part(0), bias: part(1), output: part(2) };
}

/** Orientation of each neuron's (w, b), degrees, and amplitude |a||(w, b)|, [width] each. */
export function featuresOf({ output, weight, bias }: TwoLayer) {
  const at = (values: ArrayLike<number>, j: number) => values[j] as number;
  const size = (j: number) => Math.sqrt(at(weight, j) * at(weight, j) + at(bias, j) * at(bias, j));
  return {
    angles: Float64Array.from(output, (_, j) => degreesOf(at(weight, j), at(bias, j))),
    amplitudes: Float64Array.from(output, (a, j) => Math.abs(a) * size(j)),
  };
}

/** The hidden neurons' activation s. The slope of ReLU at 0 is taken as 0. */
export type Hidden = 'relu' | 'tanh';

export function activate(hidden: Hidden, z: number): number {
  return hidden === 'relu' ? Math.max(0, z) : tanh(z);
}

/** f at each x, [x]. */
export function outputsOf({ output, weight, bias }: TwoLayer, hidden: Hidden, x: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(x.length);
  for (let j = 0; j < output.length; j++) {
    const [a, w, b] = [output[j] as number, weight[j] as number, bias[j] as number];
    for (let i = 0; i < sums.length; i++) {
      const z = w * (x[i] as number) + b;
      if (hidden === 'tanh') sums[i]! += a * tanh(z);
      else if (z > 0) sums[i]! += a * z;
    }
  }
  return sums;
}

/** f'(x) at each x, [x]. */
export function slopesOf({ output, weight, bias }: TwoLayer, hidden: Hidden, x: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(x.length);
  for (let j = 0; j < output.length; j++) {
    const [a, w, b] = [output[j] as number, weight[j] as number, bias[j] as number];
    for (let i = 0; i < sums.length; i++) {
      const z = w * (x[i] as number) + b;
      if (hidden === 'tanh') {
        const h = tanh(z);
        sums[i]! += a * w * (1 - h * h);
      } else if (z > 0) sums[i]! += a * w;
    }
  }
  return sums;
}

/** Sum of the absolute changes from value to value: of the slopes on a fine grid, how much the slope varies. 0 for a straight line. */
export function variation(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 1; i < values.length; i++) sum += Math.abs((values[i] as number) - (values[i - 1] as number));
  return sum;
}
