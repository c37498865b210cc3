/** The activations as curves to draw. */
import type { Params } from './params.ts';

type Name = Params['upper'];

const positive = (z: number) => Math.max(0, z);

/** sReLU and phi: Liu, Cai & Xu (2020), the activations with compact support. */
const shapes: Record<Name, (z: number) => number> = {
  relu: positive,
  tanh: Math.tanh,
  sine: Math.sin,
  sRelu: (z) => positive(z) * positive(1 - z),
  phi: (z) => positive(z) ** 2 - 3 * positive(z - 1) ** 2 + 3 * positive(z - 2) ** 2 - positive(z - 3) ** 2,
};

/** Where each is drawn: its support, or around its middle. */
const ranges: Record<Name, readonly [number, number]> = {
  relu: [-0.7, 2],
  tanh: [-3, 3],
  sine: [-Math.PI, Math.PI],
  sRelu: [-0.2, 1.2],
  phi: [-0.4, 3.4],
};

/** sigma(scale z) on the activation's range. */
export function unitCurve(activation: Name, scale: number, points = 97) {
  const [low, high] = ranges[activation];
  const z = Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));
  return { z, values: z.map((at) => shapes[activation](scale * at)), domain: ranges[activation] };
}
