/** A network with one input, one hidden layer and one output, evaluated in plain code: no engine, no gradient. */
import { sin, tanh } from '#lib/numerics/portable.ts';

const activations = { tanh, sine: sin, relu: (z: number) => Math.max(0, z) };
type Activation = keyof typeof activations;

interface Network {
  /** Number of weights: `width` input weights, `width` biases, `width` output weights, one output bias, in this order. */
  size: number;
  /** Outputs for the inputs x [n], into `out` [n] if it is given. */
  outputs(weights: ArrayLike<number>, x: Float64Array, out?: Float64Array): Float64Array;
}

export function createNetwork(width: number, activation: Activation): Network {
  const act = activations[activation];
  return {
    size: 3 * width + 1,
    outputs(weights, x, out = new Float64Array(x.length)) {
      for (let i = 0; i < x.length; i++) {
        let sum = weights[3 * width] as number;
        for (let j = 0; j < width; j++) {
          const z = (weights[j] as number) * (x[i] as number) + (weights[width + j] as number);
          sum += (weights[2 * width + j] as number) * act(z);
        }
        out[i] = sum;
      }
      return out;
    },
  };
}
