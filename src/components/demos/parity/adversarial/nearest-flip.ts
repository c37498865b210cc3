/** The nearest point that can be found at which a function changes its sign: DeepFool for two classes (Moosavi-Dezfooli et al. 2016, Algorithm 1). */
import { sumOfSquares } from '#lib/numerics/vectors.ts';

/** A function's value at a point, and its gradient there. */
export interface Answer {
  value: number;
  gradient: Float64Array;
}

/** Steps after which the search gives up. */
const most = 50;
/** Each step goes this much further than the straight line through value and gradient says, to come out on the other side. */
const overshoot = 1.02;

/**
 * Steps from x, each to where the function would be zero if it were linear, until its sign is the other one. The point found is an example:
 * there may be a nearer one. `null`: none found.
 */
export function nearestFlip(answer: (x: Float64Array) => Answer, x: Float64Array): Float64Array | null {
  let at = x;
  let { value, gradient } = answer(x);
  const isPositive = value > 0;
  for (let step = 0; step < most; step++) {
    const steepness = sumOfSquares(gradient);
    if (steepness === 0) return null;
    const factor = (overshoot * value) / steepness;
    at = at.map((entry, i) => entry - factor * (gradient[i] as number));
    ({ value, gradient } = answer(at));
    if (value > 0 !== isPositive) return at;
  }
  return null;
}
