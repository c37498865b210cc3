/**
 * How far neurons have condensed: shares of amplitude near the best directions, shares of pairs of vectors that are nearly parallel, and
 * groups of vectors of like direction. Vectors are given as one array, row-major [count][dimension].
 */
import { wrapDegrees } from './angle.ts';
import { cos } from './portable.ts';

export interface Window {
  /** Its middle, that of the outermost two directions in it, and the mean direction of the amplitude in it: degrees in [-180, 180). */
  centre: number;
  mean: number;
  /** Its part of the total amplitude. */
  share: number;
}

/**
 * The directions around which most of the amplitude lies: the best window of +-`halfWidth` degrees, then the best for what is left, and so on.
 * Less than `count` when nothing is left.
 * @param angles degrees [neurons]
 * @param amplitudes at least 0 [neurons]
 */
export function bestWindows(
  angles: ArrayLike<number>,
  amplitudes: ArrayLike<number>,
  count: number,
  halfWidth: number,
): Window[] {
  const total = sum(amplitudes);
  let left = Array.from(angles, (angle, j) => ({ at: wrapDegrees(angle), size: amplitudes[j] as number }))
    .filter(({ size }) => size > 0)
    .sort((p, q) => p.at - q.at);
  const found: Window[] = [];
  while (found.length < count && left.length > 0) {
    const { from, span, size, offset } = heaviestArc(left, 2 * halfWidth);
    found.push({ centre: wrapDegrees(from + span / 2), mean: wrapDegrees(from + offset / size), share: size / total });
    left = left.filter(({ at }) => !isWithin(from, at, 2 * halfWidth));
  }
  return found;
}

/** Share of the amplitude in the `count` best windows. */
export function shareInWindows(
  angles: ArrayLike<number>,
  amplitudes: ArrayLike<number>,
  count: number,
  halfWidth: number,
): number {
  return bestWindows(angles, amplitudes, count, halfWidth).reduce((total, { share }) => total + share, 0);
}

/** Degrees from one angle on to another against the clock, in [0, 360). */
const onward = (from: number, at: number) => (at >= from ? at - from : at + 360 - from);

/** Whether an arc of `length` degrees counted from `from`, both ends included, holds the angle. */
const isWithin = (from: number, at: number, length: number) => onward(from, at) <= length;

interface Entry {
  at: number;
  size: number;
}

/**
 * The arc of this length that begins at an entry and holds the largest sum: how far its entries reach, their sum, and the sum of size times
 * distance from its beginning. Entries by rising angle.
 */
function heaviestArc(entries: readonly Entry[], length: number) {
  const count = entries.length;
  const entry = (i: number) => entries[i % count] as Entry;
  const before = new Float64Array(2 * count + 1);
  for (let i = 0; i < 2 * count; i++) before[i + 1] = (before[i] as number) + entry(i).size;
  let [best, bestEnd, most] = [0, 0, -1];
  let end = 0;
  for (let i = 0; i < count; i++) {
    const from = entry(i).at;
    end = Math.max(end, i + 1);
    while (end < i + count && isWithin(from, entry(end).at, length)) end++;
    const size = (before[end] as number) - (before[i] as number);
    if (size > most) [best, bestEnd, most] = [i, end, size];
  }
  // the sums again, without the rounding of the differences
  const from = entry(best).at;
  const arc = { from, span: onward(from, entry(bestEnd - 1).at), size: 0, offset: 0 };
  for (let i = best; i < bestEnd; i++) {
    arc.size += entry(i).size;
    arc.offset += entry(i).size * onward(from, entry(i).at);
  }
  return arc;
}

/** Cosines of the angles between all pairs of vectors, [count][count] row-major; 0 beside a null vector. */
export function cosineMatrix(vectors: ArrayLike<number>, dimension: number): Float64Array {
  const units = unitVectors(vectors, dimension);
  const count = units.length / dimension;
  const cosines = new Float64Array(count * count);
  for (let i = 0; i < count; i++)
    for (let j = 0; j <= i; j++) {
      let dot = 0;
      for (let k = 0; k < dimension; k++) dot += (units[i * dimension + k] as number) * (units[j * dimension + k] as number);
      cosines[i * count + j] = dot;
      cosines[j * count + i] = dot;
    }
  return cosines;
}

/**
 * Share of the pairs of different vectors with |cos| > `threshold`. With weights a pair counts as the product of its two.
 * NaN for less than two vectors.
 */
export function alignedShare(
  vectors: ArrayLike<number>,
  dimension: number,
  threshold: number,
  weights?: ArrayLike<number>,
): number {
  const cosines = cosineMatrix(vectors, dimension);
  const count = vectors.length / dimension;
  let aligned = 0;
  let total = 0;
  for (let i = 0; i < count; i++)
    for (let j = 0; j < i; j++) {
      const weight = weights ? (weights[i] as number) * (weights[j] as number) : 1;
      total += weight;
      if (Math.abs(cosines[i * count + j] as number) > threshold) aligned += weight;
    }
  return aligned / total;
}

export interface DirectionGroup {
  /** Indices of its vectors, the heaviest first. */
  members: number[];
  /** Unit vector: that of the heaviest member. */
  direction: Float64Array;
  /** Sum of its members' weights, as a share of all. */
  share: number;
}

/**
 * Vectors taken together: the heaviest vector that is left leads a group and takes all within `degrees` of it. By falling share.
 * With `lines` a vector and its negative count as one direction. Null vectors belong to no group.
 */
export function groupDirections(
  vectors: ArrayLike<number>,
  dimension: number,
  weights: ArrayLike<number>,
  { degrees, lines = false }: { degrees: number; lines?: boolean },
): DirectionGroup[] {
  const units = unitVectors(vectors, dimension);
  const unit = (j: number) => units.subarray(j * dimension, (j + 1) * dimension);
  const least = cos((degrees * Math.PI) / 180);
  const total = sum(weights);
  let left = Array.from(weights, (_, j) => j).filter((j) => unit(j).some((value) => value !== 0));
  left.sort((i, j) => (weights[j] as number) - (weights[i] as number) || i - j);
  const groups: DirectionGroup[] = [];
  while (left.length > 0) {
    const direction = unit(left[0] as number).slice();
    const near = (j: number) => {
      const cosine = unit(j).reduce((dot, value, k) => dot + value * (direction[k] as number), 0);
      return (lines ? Math.abs(cosine) : cosine) >= least;
    };
    const members = left.filter((j, i) => i === 0 || near(j));
    groups.push({ members, direction, share: sum(members.map((j) => weights[j] as number)) / total });
    const taken = new Set(members);
    left = left.filter((j) => !taken.has(j));
  }
  return groups.sort((p, q) => q.share - p.share);
}

function unitVectors(vectors: ArrayLike<number>, dimension: number): Float64Array {
  const units = Float64Array.from(vectors);
  for (let at = 0; at < units.length; at += dimension) {
    const own = units.subarray(at, at + dimension);
    // scaled first, so that squares of tiny weights do not vanish
    const largest = own.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    if (largest === 0) continue;
    own.forEach((value, k) => (own[k] = value / largest));
    const length = Math.sqrt(own.reduce((square, value) => square + value * value, 0));
    own.forEach((value, k) => (own[k] = value / length));
  }
  return units;
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i] as number;
  return total;
}
