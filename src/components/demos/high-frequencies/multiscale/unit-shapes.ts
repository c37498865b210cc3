/** The activations as curves to draw. */
import { sin, tanh } from '#lib/numerics/portable.ts';
import { evenly } from '#lib/numerics/vectors.ts';
import type { Params } from './params.ts';

type Name = Params['upper'];

const positive = (z: number) => Math.max(0, z);
const positiveSquare = (z: number) => positive(z) * positive(z);

/** sReLU and phi: Liu, Cai & Xu (2020), the activations with compact support. */
const shapes: Record<Name, (z: number) => number> = {
  relu: positive,
  tanh,
  sine: sin,
  sRelu: (z) => positive(z) * positive(1 - z),
  phi: (z) => positiveSquare(z) - 3 * positiveSquare(z - 1) + 3 * positiveSquare(z - 2) - positiveSquare(z - 3),
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
  const z = [...evenly(low, high, points)];
  return { z, values: z.map((at) => shapes[activation](scale * at)), domain: ranges[activation] };
}
