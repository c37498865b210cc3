/** Two-layer networks on the line, f(x) = sum_j a_j s(w_j x + b_j), in double precision: output, slope, how much the slope varies. */
import { tanh } from './portable.ts';

/** Weights a_j, w_j, b_j, [width] each. */
export interface TwoLayer {
  output: ArrayLike<number>;
  weight: ArrayLike<number>;
  bias: ArrayLike<number>;
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
