/** A trained network with one output as plain arithmetic, for what the engine does not give: the gradient with respect to the input. */
import type { NetworkSpec, Real } from '#lib/engine/types.ts';
import { tanh } from '#lib/numerics/portable.ts';
import type { Answer } from './nearest-flip.ts';

interface Layer {
  /** Weights [width][inputs], the same as [inputs][width], and biases [width]: so the inner loops run along rows, and no sum waits for the one before. */
  weights: Float64Array;
  transposed: Float64Array;
  biases: Float64Array;
  activation: string;
}

/** The layers of a network out of its weights, in the order of `Trainer.weights()`. */
function layersOf({ inputs, layers }: NetworkSpec, weights: Real): Layer[] {
  let place = 0;
  const take = (count: number) => Float64Array.from(weights.subarray(place, (place += count)));
  let before = inputs;
  return layers.map(({ width, activation }) => {
    const own = take(width * before);
    const transposed = own.map((_, place) => own[(place % width) * before + Math.floor(place / width)] as number);
    before = width;
    return { weights: own, transposed, biases: take(width), activation };
  });
}

/** Outputs [width] of one layer. */
function forward({ transposed, biases, activation }: Layer, input: Float64Array): Float64Array {
  const output = Float64Array.from(biases);
  const width = output.length;
  for (let i = 0; i < input.length; i++) {
    const value = input[i] as number;
    if (value === 0) continue;
    for (let j = 0; j < width; j++) output[j]! += value * (transposed[i * width + j] as number);
  }
  if (activation === 'relu') for (let j = 0; j < width; j++) output[j] = Math.max(0, output[j] as number);
  if (activation === 'tanh') for (let j = 0; j < width; j++) output[j] = tanh(output[j] as number);
  return output;
}

/** Derivative of an activation, from its value. */
function slope(activation: string, value: number): number {
  if (activation === 'relu') return value > 0 ? 1 : 0;
  return activation === 'tanh' ? 1 - value * value : 1;
}

/** Gradient with respect to a layer's input [inputs], from that with respect to its output. */
function backward({ weights, activation }: Layer, output: Float64Array, gradient: Float64Array, inputs: number): Float64Array {
  const before = new Float64Array(inputs);
  for (let j = 0; j < output.length; j++) {
    const own = (gradient[j] as number) * slope(activation, output[j] as number);
    if (own === 0) continue;
    for (let i = 0; i < inputs; i++) before[i]! += own * (weights[j * inputs + i] as number);
  }
  return before;
}

/** The network as a function of one input: its output, and the output's gradient with respect to the input (back-propagation). */
export function plainNetwork(spec: NetworkSpec, weights: Real): (x: Float64Array) => Answer {
  const layers = layersOf(spec, weights);
  return (x) => {
    const values = [x];
    for (const layer of layers) values.push(forward(layer, values.at(-1)!));
    let gradient: Float64Array = new Float64Array([1]);
    for (let k = layers.length - 1; k >= 0; k--) gradient = backward(layers[k]!, values[k + 1]!, gradient, values[k]!.length);
    return { value: values.at(-1)![0] as number, gradient };
  };
}
