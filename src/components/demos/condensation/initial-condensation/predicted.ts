/** The lines along which neurons with one input can gather, known before training, and how far others are from them. */
import { turn } from '#lib/numerics/angle.ts';
import { circlePotential, gatheringPlaces } from '#lib/numerics/circle-potential.ts';
import { oneInput } from './data.ts';
import { multiplicities } from './params.ts';

/** The potential of each multiplicity. */
export const potentials = multiplicities.map(({ p }) => {
  const { x, y } = oneInput();
  return circlePotential(x, y, p);
});

/** The extrema of each, by rising angle in degrees: both ends of each line. */
export const predicted = potentials.map((potential) => gatheringPlaces(potential).sort((q, r) => q.angle - r.angle));

interface Direction {
  angle: number;
}

/** Degrees between two lines, whichever way they point. */
function between(one: Direction, other: Direction): number {
  const apart = Math.abs(turn(one.angle, other.angle));
  return Math.min(apart, 180 - apart);
}

const farthest = (some: readonly Direction[], others: readonly Direction[]) =>
  Math.max(...some.map((one) => Math.min(...others.map((other) => between(one, other)))));

/**
 * The largest angle from a line found to the nearest predicted one, or from a predicted one to the nearest found. Small only where each is
 * found, and no other.
 */
export const mismatch = (found: readonly Direction[], expected: readonly Direction[]) =>
  Math.max(farthest(found, expected), farthest(expected, found));
