/** What is predicted and what is found, and how far they are apart. */
import type { Point } from '#lib/experiment/points-param.ts';
import { turn, wrapDegrees } from '#lib/numerics/angle.ts';
import { circlePotential, type Extremum, type LeadingTerm } from '#lib/numerics/circle-potential.ts';
import { degrees } from '../format.ts';
import type { Direction } from './frame.ts';
import { shownAngle } from './params.ts';

/** Amplitude within this many degrees of a centre counts as one direction. */
export const halfWidth = 4;
/** A direction is one that holds at least this share of the amplitude. */
export const leastShare = 0.1;
/** An extremum carries when its height is at least this share of the highest: what grows slower is left behind. */
export const carrying = 2 / 3;

/** The potential that the points give. */
export const potentialOf = (points: readonly Point[], term: LeadingTerm) =>
  circlePotential(
    points.map(([x]) => x),
    points.map(([, y]) => y),
    term,
  );

/**
 * The directions that neurons have gathered in: windows 8 degrees wide, around a neuron, that hold most of the amplitude of one sign; greedily,
 * as long as a window holds a tenth of all of it. At least one, so that scattered neurons have a best window too.
 * @param angles degrees [neurons]
 * @param amplitudes a |(w, b)|, with the sign of the output weight [neurons]
 */
export function foundDirections(angles: Float64Array, amplitudes: Float64Array): Direction[] {
  const total = amplitudes.reduce((sum, amplitude) => sum + Math.abs(amplitude), 0);
  let left = Array.from(angles, (_, j) => j).filter((j) => amplitudes[j] !== 0);
  const found: Direction[] = [];
  while (left.length > 0) {
    const { amplitude, members, angle, sign } = bestWindow(left, angles, amplitudes);
    if (found.length > 0 && amplitude < leastShare * total) break;
    found.push({ angle, share: amplitude / total, sign });
    left = left.filter((j) => !members.includes(j));
  }
  return found;
}

/** The window of the neurons `among` that holds most amplitude of one sign. */
function bestWindow(among: number[], angles: Float64Array, amplitudes: Float64Array) {
  let best = { amplitude: -1, members: [] as number[], angle: NaN, sign: 0 };
  for (const centre of among) {
    const sign = Math.sign(amplitudes[centre] as number);
    const away = (j: number) => turn(angles[centre] as number, angles[j] as number);
    const size = (j: number) => Math.abs(amplitudes[j] as number);
    const members = among.filter((j) => Math.sign(amplitudes[j] as number) === sign && Math.abs(away(j)) <= halfWidth);
    const amplitude = members.reduce((sum, j) => sum + size(j), 0);
    if (amplitude <= best.amplitude) continue;
    const offset = members.reduce((sum, j) => sum + size(j) * away(j), 0);
    best = { amplitude, members, angle: wrapDegrees((angles[centre] as number) + offset / amplitude), sign };
  }
  return best;
}

/** The extrema that carry, of a list by falling height. */
export function carriers(extrema: readonly Extremum[]): Extremum[] {
  const highest = Math.abs(extrema[0]?.height ?? 0);
  return extrema.filter(({ height }) => Math.abs(height) >= carrying * highest);
}

/**
 * Largest angle, degrees, between a found direction and the nearest extremum that carries and suits the sign of its output weights. NaN without
 * extrema, for then nothing is predicted.
 */
export function largestAngle(found: readonly Direction[], extrema: readonly Extremum[]): number {
  const predicted = carriers(extrema);
  if (predicted.length === 0) return NaN;
  return found.reduce((largest, { angle, sign }) => {
    const suited = predicted.filter(({ height }) => Math.sign(height) === sign);
    return Math.max(largest, nearest(angle, suited));
  }, 0);
}

/** Degrees from a direction to the nearest of others; 180 when there are none. */
export function nearest(angle: number, others: readonly { angle: number }[]): number {
  return others.reduce((least, other) => Math.min(least, Math.abs(turn(angle, other.angle))), 180);
}

/** "−17°", "45°", "138°": whole degrees in the order in which the landscape shows them. */
export const writtenAngles = (angles: readonly number[]): string[] =>
  angles
    .map((angle) => Math.round(shownAngle(angle)))
    .sort((p, q) => p - q)
    .map(degrees);
