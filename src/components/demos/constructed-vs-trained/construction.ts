/**
 * A two-layer network built by hand to go through given points: one narrow spike a point, zero elsewhere. The idea of the proofs of
 * universal approximation (Cybenko 1989; Leshno et al. 1993) at its barest.
 */
import { tanh } from '#lib/numerics/portable.ts';

/** Weights of a two-layer network with one input and one output: sum_j output_j s(input_j x + bias_j). */
export interface TwoLayer {
  input: Float64Array;
  bias: Float64Array;
  output: Float64Array;
}

export type SpikeKind = 'relu' | 'tanh';

/** A neuron of the spike of height 1 and half-width 1 around 0. */
interface Part {
  input: number;
  bias: number;
  output: number;
}

/** Half the width of a tanh spike in units of its edges' width: its edges are this steep. */
const steepness = 5;

const parts: Record<SpikeKind, readonly Part[]> = {
  // The hat max(0, 1 - |x|): its slope changes by 1, -2 and 1.
  relu: [
    { input: 1, bias: 1, output: 1 },
    { input: 1, bias: 0, output: -2 },
    { input: 1, bias: -1, output: 1 },
  ],
  // A step up at -1 and a step down at 1.
  tanh: [
    { input: steepness, bias: steepness, output: 0.5 / tanh(steepness) },
    { input: steepness, bias: -steepness, output: -0.5 / tanh(steepness) },
  ],
};

/** Hidden neurons of one spike. */
export const neuronsPerSpike = (kind: SpikeKind) => parts[kind].length;

/** The height of the spike at distance x from its point, in half-widths. */
export function spike(kind: SpikeKind, x: number): number {
  if (kind === 'relu') return Math.max(0, 1 - Math.abs(x));
  return (tanh(steepness * (x + 1)) - tanh(steepness * (x - 1))) / (2 * tanh(steepness));
}

/** sum_i y_i spike((at - x_i) / halfWidth) */
export function spikesAt(kind: SpikeKind, x: Float64Array, y: Float64Array, halfWidth: number, at: number): number {
  return x.reduce((sum, xi, i) => sum + (y[i] as number) * spike(kind, (at - xi) / halfWidth), 0);
}

/**
 * The network of `width` neurons with a spike of height y_i at each x_i. Each spike is shared out equally among as many copies as fit;
 * neurons left over stay at zero.
 */
export function construct(kind: SpikeKind, x: Float64Array, y: Float64Array, halfWidth: number, width: number): TwoLayer {
  const own = parts[kind];
  const copies = Math.floor(width / (own.length * x.length));
  if (copies === 0) throw new Error(`${x.length} spikes need ${own.length * x.length} neurons, not ${width}`);
  const net: TwoLayer = { input: new Float64Array(width), bias: new Float64Array(width), output: new Float64Array(width) };
  for (let j = 0; j < copies * own.length * x.length; j++) {
    const part = own[j % own.length] as Part;
    const i = Math.floor(j / own.length) % x.length;
    net.input[j] = part.input / halfWidth;
    net.bias[j] = part.bias - (part.input * (x[i] as number)) / halfWidth;
    net.output[j] = (part.output * (y[i] as number)) / copies;
  }
  return net;
}

/** Where each neuron bends (ReLU) or is steepest (tanh), and by how much the slope changes there: |output input|. */
export interface Bends {
  at: Float32Array;
  size: Float32Array;
}

/** Bends of the neurons that do anything, those at the same place taken together. */
export function bendsOf({ input, bias, output }: TwoLayer): Bends {
  const sizes = new Map<number, number>();
  input.forEach((w, j) => {
    const at = Math.fround(-(bias[j] as number) / w);
    const size = Math.abs(w * (output[j] as number));
    if (w !== 0 && size > 0) sizes.set(at, (sizes.get(at) ?? 0) + size);
  });
  return { at: Float32Array.from(sizes.keys()), size: Float32Array.from(sizes.values()) };
}
