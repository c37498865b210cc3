/** New training points for the reader to predict from. */
import type { Point } from '#lib/experiment/points-param.ts';
import { gatheringPlaces, type LeadingTerm } from '#lib/numerics/circle-potential.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { carriers, carrying, potentialOf } from './directions.ts';

const count = 5;

/**
 * Puzzle number `index`: five points whose landscape is neither flat nor a matter of a hair, which means no extremum just above or below
 * the height that carries; for ReLU with two directions at least.
 */
export function puzzle(index: number, term: LeadingTerm): readonly Point[] {
  const random = createRandom(index, 'predict-directions puzzle');
  for (;;) {
    const points = drawPoints(random.integer);
    const places = gatheringPlaces(potentialOf(points, term));
    const highest = Math.abs(places[0]?.height ?? 0);
    const close = places.some(({ height }) => Math.abs(Math.abs(height) / highest - carrying) < 0.15);
    const single = term === 'relu' && carriers(places).length < 2;
    if (highest > 0.05 && !close && !single) return points;
  }
}

/** Tenths, at least 0.3 apart along x. */
function drawPoints(integer: (n: number) => number): readonly Point[] {
  for (;;) {
    const points: Point[] = [];
    let x = -10;
    for (let i = 0; i < count; i++) {
      points.push([x / 10, (integer(19) - 9) / 10]);
      x += 3 + integer(4);
    }
    if (x <= 16 && points.some(([, y]) => Math.abs(y) > 0.5)) return points;
  }
}
