/**
 * Merging the neurons of a two-layer ReLU network on the line, f(x) = sum_j a_j relu(w_j x + b_j), that point in nearly the same direction.
 * A neuron is its direction (w, b)/|(w, b)| and its amplitude a |(w, b)|; neurons of one direction act as a single one with the sum of their
 * amplitudes (Luo, Xu, Ma & Zhang 2021, arXiv 2007.07497: the feature of a neuron).
 */
import { degreesOf } from './angle.ts';
import type { TwoLayer } from './two-layer.ts';

/** Neurons taken together. */
export interface Group {
  /** Indices of its neurons. */
  members: readonly number[];
  /** Sum over its neurons of a (w, b), and of |a| (w, b). */
  signed: readonly [number, number];
  plain: readonly [number, number];
  /** Sum of |a| |(w, b)|. */
  size: number;
}

/** A neuron as the figure of features draws it. */
export interface Feature {
  /** Unit vector along (w, b). */
  direction: readonly [number, number];
  /** a |(w, b)|, with its sign. */
  amplitude: number;
}

const norm = ([x, y]: readonly [number, number]) => Math.sqrt(x * x + y * y);
const plus = (a: readonly [number, number], b: readonly [number, number]) => [a[0] + b[0], a[1] + b[1]] as const;

const union = (a: Group, b: Group): Group => ({
  members: [...a.members, ...b.members],
  signed: plus(a.signed, b.signed),
  plain: plus(a.plain, b.plain),
  size: a.size + b.size,
});

/** What merging two groups loses in length. */
function costOf(a: Group, b: Group): number {
  return norm(a.plain) + norm(b.plain) - norm(plus(a.plain, b.plain));
}

/** Every neuron a group of its own, by direction. */
export function singleGroups({ output, weight, bias }: TwoLayer): Group[] {
  const order = Array.from(output, (_, j) => ({ j, at: degreesOf(weight[j] as number, bias[j] as number) }));
  order.sort((p, q) => p.at - q.at || p.j - q.j);
  return order.map(({ j }) => {
    const [a, w, b] = [output[j] as number, weight[j] as number, bias[j] as number];
    const size = Math.abs(a);
    return { members: [j], signed: [a * w, a * b], plain: [size * w, size * b], size: size * norm([w, b]) };
  });
}

/**
 * Merges neighbours on the circle of directions until `count` groups are left. Each time the two whose merging loses least length are taken
 * together, so that small neurons join their neighbours before large ones do (Ward's method for directions).
 * @param onMerge called after each merging with the two groups, the new one and the number of groups left
 */
export function mergeDown(
  neurons: TwoLayer,
  count: number,
  onMerge: (a: Group, b: Group, merged: Group, left: number) => void = () => {},
): Group[] {
  const groups = singleGroups(neurons);
  const next = (i: number) => (i + 1) % groups.length;
  const cost = (i: number) => costOf(groups[i] as Group, groups[next(i)] as Group);
  const costs = groups.map((_, i) => cost(i));
  while (groups.length > Math.max(1, count)) {
    let best = 0;
    for (let i = 1; i < costs.length; i++) if ((costs[i] as number) < (costs[best] as number)) best = i;
    const [a, b] = [groups[best] as Group, groups[next(best)] as Group];
    const merged = union(a, b);
    groups[best] = merged;
    groups.splice(best + 1 < groups.length ? best + 1 : 0, 1);
    costs.splice(best + 1 < costs.length ? best + 1 : 0, 1);
    const at = groups.indexOf(merged);
    const before = (at + groups.length - 1) % groups.length;
    costs[at] = cost(at);
    costs[before] = cost(before);
    onMerge(a, b, merged, groups.length);
  }
  return groups;
}

/** The one neuron that stands for a group: mean direction, weighted by size; summed amplitude, signs kept. */
export function featureOf(group: Group): Feature {
  const length = norm(group.plain);
  if (length === 0) return { direction: [0, 0], amplitude: 0 };
  const direction = [group.plain[0] / length, group.plain[1] / length] as const;
  return { direction, amplitude: group.signed[0] * direction[0] + group.signed[1] * direction[1] };
}

/** The output of some features at x. */
export function outputOf(features: readonly Feature[], x: ArrayLike<number>): Float64Array {
  return Float64Array.from(x, (at) => features.reduce((sum, feature) => sum + feature.amplitude * ramp(feature, at), 0));
}

/** relu(u . (x, 1)) of a feature's direction u. */
export const ramp = ({ direction }: Feature, x: number) => Math.max(0, direction[0] * x + direction[1]);

/** Largest |p - q|. */
export function largestDifference(p: ArrayLike<number>, q: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < p.length; i++) largest = Math.max(largest, Math.abs((p[i] as number) - (q[i] as number)));
  return largest;
}

/**
 * Largest difference at `x` between the network and the one merged into k neurons, for k = 1, 2, .. up to the number of neurons:
 * element k - 1.
 */
export function mergingErrors(neurons: TwoLayer, x: ArrayLike<number>): Float64Array {
  const errors = new Float64Array(neurons.output.length);
  const whole = outputOf(singleGroups(neurons).map(featureOf), x);
  const output = Float64Array.from(whole);
  mergeDown(neurons, 1, (a, b, merged, left) => {
    const [p, q, r] = [featureOf(a), featureOf(b), featureOf(merged)];
    for (let i = 0; i < output.length; i++) {
      const at = x[i] as number;
      output[i] = (output[i] as number) - p.amplitude * ramp(p, at) - q.amplitude * ramp(q, at) + r.amplitude * ramp(r, at);
    }
    errors[left - 1] = largestDifference(output, whole);
  });
  return errors;
}

/** The least number of merged neurons from which on the difference stays at or below `tolerance`. */
export function effectiveCount(errors: ArrayLike<number>, tolerance: number): number {
  let count = errors.length;
  while (count > 1 && (errors[count - 2] as number) <= tolerance) count--;
  return count;
}

/**
 * What features with the same directions come nearest to, in least squares over x, when their amplitudes are free: the projection of `target`
 * onto the span of their ramps (modified Gram-Schmidt; a ramp that the others already give adds nothing).
 */
export function refitted(features: readonly Feature[], x: ArrayLike<number>, target: ArrayLike<number>): Float64Array {
  const dot = (p: Float64Array, q: ArrayLike<number>) => p.reduce((sum, value, i) => sum + value * (q[i] as number), 0);
  const rest = Float64Array.from(target);
  const basis: Float64Array[] = [];
  for (const feature of features) {
    const column = Float64Array.from(x, (at) => ramp(feature, at));
    const before = dot(column, column);
    for (const unit of basis) {
      const along = dot(unit, column);
      unit.forEach((value, i) => (column[i] = (column[i] as number) - along * value));
    }
    const square = dot(column, column);
    if (!(square > 1e-16 * before)) continue;
    const unit = column.map((value) => value / Math.sqrt(square));
    const along = dot(unit, rest);
    unit.forEach((value, i) => (rest[i] = (rest[i] as number) - along * value));
    basis.push(unit);
  }
  return rest.map((value, i) => (target[i] as number) - value);
}
