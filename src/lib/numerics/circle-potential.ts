/**
 * The potential that neurons of a two-layer network follow while its output is about zero: P(u) = mean over samples of y s(u . (x, 1)) on the
 * circle of directions u = (w, b) / |(w, b)|, s the activation's leading term at 0. Neurons with a positive output weight climb it, those with
 * a negative one descend; the height's size is the rate at which they grow. For ReLU: Maennel, Bousquet & Gelly (2018), arXiv 1803.08367;
 * for activations of higher multiplicity: Zhou, Zhou, Luo, Zhang & Xu (2022).
 */
import { wrapDegrees } from './angle.ts';
import { cos, sin } from './portable.ts';

/** ReLU, or the power of the leading term: 1 for tanh, 2 for x tanh x, 3 for x^2 tanh x. */
export type LeadingTerm = 'relu' | 1 | 2 | 3;

/** s(z) and s'(z). */
function leading(term: LeadingTerm, z: number): [number, number] {
  if (term === 'relu') return z > 0 ? [z, 1] : [0, 0];
  if (term === 1) return [z, 1];
  return term === 2 ? [z * z, 2 * z] : [z * z * z, 3 * z * z];
}

export interface Potential {
  /** P at a direction in degrees, u = (cos, sin). */
  value(degrees: number): number;
  /** dP/d(angle), per radian. */
  slope(degrees: number): number;
}

/** The potential of samples x [n] with targets y [n]. */
export function circlePotential(x: readonly number[], y: readonly number[], term: LeadingTerm): Potential {
  const sum = (degrees: number, part: (c: number, s: number, i: number) => number) => {
    const angle = (degrees * Math.PI) / 180;
    const [c, s] = [cos(angle), sin(angle)];
    return x.reduce((total, _, i) => total + (y[i] as number) * part(c, s, i), 0) / x.length;
  };
  const z = (c: number, s: number, i: number) => c * (x[i] as number) + s;
  // What is left where samples cancel is rounding: no landscape, though it has hundreds of crests.
  const height = (i: number) => Math.abs((y[i] as number) * leading(term, Math.sqrt(1 + (x[i] as number) * (x[i] as number)))[0]);
  const rounding = x.reduce((total, _, i) => total + height(i), 0) * 1e-14;
  return {
    value(degrees) {
      const value = sum(degrees, (c, s, i) => leading(term, z(c, s, i))[0]);
      return Math.abs(value) < rounding ? 0 : value;
    },
    slope: (degrees) => sum(degrees, (c, s, i) => leading(term, z(c, s, i))[1] * (c - s * (x[i] as number))),
  };
}

export interface Extremum {
  /** Degrees in [-180, 180). */
  angle: number;
  height: number;
}

/** Angles at which the circle is searched, a degree's fraction apart. */
const perDegree = 4;

/**
 * Where neurons can gather: maxima of positive height (output weight > 0) and minima of negative height (output weight < 0), by falling size
 * of the height. At the other extrema neurons shrink. None where P is constant.
 */
export function gatheringPlaces(potential: Potential): Extremum[] {
  const count = 360 * perDegree;
  const angleAt = (i: number) => i / perDegree - 180;
  const values = Array.from({ length: count }, (_, i) => potential.value(angleAt(i)));
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const variation = Math.max(...values) - Math.min(...values);
  if (variation < 1e-9 * Math.max(largest, 1e-300)) return [];
  const found: Extremum[] = [];
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    const sign = value < 0 ? -1 : 1;
    if (Math.abs(value) < 1e-9 * largest) continue;
    const before = sign * (values[(i + count - 1) % count] as number);
    const after = sign * (values[(i + 1) % count] as number);
    if (before >= sign * value || after > sign * value) continue;
    const angle = crestBetween(potential, sign, angleAt(i - 1), angleAt(i + 1));
    found.push({ angle: wrapDegrees(angle), height: potential.value(angle) });
  }
  return found.sort((p, q) => Math.abs(q.height) - Math.abs(p.height));
}

/** Where the slope of sign * P changes from up to down between two angles, by bisection; a kink counts. */
function crestBetween(potential: Potential, sign: number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (sign * potential.slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
