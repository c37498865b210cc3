/**
 * A null neuron adds nothing to the output, c = 0, so only its output weight can have a gradient: g(u, v) = (2/n) sum_i r_i tanh(u x_i + v), r the
 * residuals. The point stays critical exactly where g vanishes: a curve through (0, 0) and, at a critical point, through every +-(w_j, b_j).
 */
import { tanhLandscape, type Data } from '#lib/numerics/loss-landscape.ts';
import { tanh } from '#lib/numerics/portable.ts';
import type { Point } from '#lib/experiment/points-param.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';

/** A place as near as this to the curve is moved onto it: a pointer cannot hit a curve. */
const reach = 0.08;

/** Value and slopes of g for the residuals of a narrow network with weights `theta`, [3 width]. */
export function nullField(theta: Float64Array, width: number, data: Data) {
  const n = data.x.length;
  const residuals = tanhLandscape(data, width)
    .outputs(theta)
    .map((output, i) => output - (data.y[i] as number));
  return ([u, v]: Point) => {
    let [value, byU, byV] = [0, 0, 0];
    residuals.forEach((residual, i) => {
      const x = data.x[i] as number;
      const h = tanh(u * x + v);
      value += (2 / n) * residual * h;
      byV += (2 / n) * residual * (1 - h * h);
      byU += (2 / n) * residual * (1 - h * h) * x;
    });
    return { value, byU, byV };
  };
}

/** The place itself, or the one on the curve beside it, by Newton's method along the gradient of g. */
export function settled(place: Point, field: ReturnType<typeof nullField>): Point {
  const start = field(place);
  if (Math.abs(start.value) >= reach * lengthOf([start.byU, start.byV])) return place;
  let [u, v] = place;
  for (let i = 0; i < 20; i++) {
    const { value, byU, byV } = field([u, v]);
    const square = byU * byU + byV * byV;
    if (value === 0 || square === 0) break;
    u -= (value * byU) / square;
    v -= (value * byV) / square;
  }
  return [u, v];
}
