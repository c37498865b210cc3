/**
 * One more ReLU in the inserted layer, with output weight 0: a null neuron. It computes relu(sign h_k + c) of one tanh unit's output. The derivative by
 * its output weight is (2/n) sum_i r_i relu(sign h_k(x_i) + c); where c makes that zero, the deeper network is at a critical point again. That by its
 * bias is zero for the output weight is; but the mixed second derivative of the two is (2/n) times the sum of r_i over the points at which the unit is on,
 * and a symmetric block with a zero on its diagonal and another number beside it has a negative eigenvalue.
 */
import type { Points } from '../points.ts';
import type { Extra } from './frame.ts';
import { unitOutputs } from './networks.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The biases at which the sum of r_i relu(h_i + c) crosses zero while the unit is on at some points and off at others. */
function rootsOf(h: readonly number[], residuals: ArrayLike<number>): { bias: number; mixed: number }[] {
  const order = h.map((_, i) => i).sort((i, j) => (h[j] as number) - (h[i] as number));
  return order.slice(0, -1).flatMap((last, count) => {
    // On at the points with the largest h: the sum is linear in c as long as no other comes to them.
    const on = order.slice(0, count + 1);
    const slope = sum(on.map((i) => residuals[i] as number));
    const bias = -sum(on.map((i) => (residuals[i] as number) * (h[i] as number))) / slope;
    const isInside = bias > -(h[last] as number) && bias < -(h[order[count + 1] as number] as number);
    return isInside ? [{ bias, mixed: Math.abs(slope) }] : [];
  });
}

/** Among both signs of each tanh unit and all roots that with the largest mixed derivative; null where there is no root. */
export function extraUnit(theta: ArrayLike<number>, width: number, { x }: Points, residuals: ArrayLike<number>): Extra | null {
  const found = Array.from({ length: width }, (_, unit) =>
    ([1, -1] as const).flatMap((sign) => {
      const h = unitOutputs(theta, unit, width, x).map((value) => sign * value);
      return rootsOf(h, residuals).map(({ bias, mixed }) => ({ unit, sign, bias, mixed }));
    }),
  ).flat();
  const best = found.reduce<(typeof found)[number] | null>((most, one) => (most && most.mixed >= one.mixed ? most : one), null);
  return best && { unit: best.unit, sign: best.sign, bias: best.bias };
}
