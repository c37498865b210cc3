/**
 * A two-layer network built by hand to go through given points: one narrow spike a point, zero elsewhere. The idea of the proofs of
 * universal approximation (Cybenko 1989; Leshno et al. 1993) at its barest.
 */
import { tanh } from '#lib/numerics/portable.ts';
import type { Hidden, Neurons } from '#lib/numerics/two-layer.ts';
import type { Points } from '../networks.ts';
import type { Bends } from './frame.ts';

/** A neuron of the spike of height 1 and half-width 1 around 0. */
interface Part {
  weight: number;
  bias: number;
  output: number;
}

/** Half the width of a tanh spike in units of its edges' width: its edges are this steep. */
const steepness = 5;

const parts: Record<Hidden, readonly Part[]> = {
  // The hat max(0, 1 - |x|): its slope changes by 1, -2 and 1.
  relu: [
    { weight: 1, bias: 1, output: 1 },
    { weight: 1, bias: 0, output: -2 },
    { weight: 1, bias: -1, output: 1 },
  ],
  // A step up at -1 and a step down at 1.
  tanh: [
    { weight: steepness, bias: steepness, output: 0.5 / tanh(steepness) },
    { weight: steepness, bias: -steepness, output: -0.5 / tanh(steepness) },
  ],
};

/** The height of the spike at distance x from its point, in half-widths. */
export function spike(kind: Hidden, x: number): number {
  if (kind === 'relu') return Math.max(0, 1 - Math.abs(x));
  return (tanh(steepness * (x + 1)) - tanh(steepness * (x - 1))) / (2 * tanh(steepness));
}

/** sum_i y_i spike((at - x_i) / halfWidth) */
export function spikesAt(kind: Hidden, { x, y }: Points, halfWidth: number, at: number): number {
  return x.reduce((sum, xi, i) => sum + (y[i] as number) * spike(kind, (at - xi) / halfWidth), 0);
}

/**
 * The network of `width` neurons with a spike of height y_i at each x_i. Each spike is shared out equally among as many copies as fit;
 * neurons left over stay at zero.
 */
export function construct(kind: Hidden, { x, y }: Points, halfWidth: number, width: number): Neurons<Float64Array> {
  const own = parts[kind];
  const needed = own.length * x.length;
  const copies = Math.floor(width / needed);
  if (copies === 0) throw new Error(`${x.length} spikes need ${needed} neurons, not ${width}`);
  const net = { weight: new Float64Array(width), bias: new Float64Array(width), output: new Float64Array(width) };
  for (let j = 0; j < copies * needed; j++) {
    const part = own[j % own.length] as Part;
    const i = Math.floor(j / own.length) % x.length;
    net.weight[j] = part.weight / halfWidth;
    net.bias[j] = part.bias - (part.weight * (x[i] as number)) / halfWidth;
    net.output[j] = (part.output * (y[i] as number)) / copies;
  }
  return net;
}

/** Bends of the neurons that do anything, those at the same place taken together. */
export function bendsOf({ weight, bias, output }: Neurons): Bends {
  const sizes = new Map<number, number>();
  weight.forEach((w, j) => {
    const at = Math.fround(-(bias[j] as number) / w);
    const size = Math.abs(w * (output[j] as number));
    if (w !== 0 && size > 0) sizes.set(at, (sizes.get(at) ?? 0) + size);
  });
  return { at: Float32Array.from(sizes.keys()), size: Float32Array.from(sizes.values()) };
}
