/** Lines that the figure draws: arrows one after another, and places of v1 that are equally good. */
import { cos, sin } from '#lib/numerics/portable.ts';
import { coordinates } from '../../shared/plane-params.ts';
import type { TwoVectorsFrame, Vector } from './frame.ts';
import { length, minus, plus, times, tipsOf } from './vectors.ts';

/** Length of an arrow's head, in units of the plane; short arrows have shorter ones. */
const head = 0.14;

/** Arrows, each from the tip of the one before, the first from the origin; as one line with gaps. */
export function arrows(vectors: readonly Vector[]) {
  const tips = tipsOf(vectors);
  const points = vectors.flatMap((vector, i): Vector[] => {
    const from: Vector = tips[i - 1] ?? [0, 0];
    const to = tips[i] as Vector;
    const long = length(vector);
    const back = times(long === 0 ? 0 : Math.min(head, 0.4 * long) / long, vector);
    const side: Vector = [-0.45 * back[1], 0.45 * back[0]];
    const gap: Vector = [NaN, NaN];
    return [from, to, gap, plus(minus(to, back), side), to, minus(minus(to, back), side), gap];
  });
  return coordinates(points);
}

/**
 * Places of v1 where the quantity is the same, through the given v1 and nearer to the minimum: circles about S/2 for the sum of squares, ellipses
 * with foci 0 and S for the sum of lengths. None for the errors, which depend on v2 as well.
 */
export function levels(objective: TwoVectorsFrame['objective'], first: Vector, sum: Vector) {
  if (objective !== 'squares' && objective !== 'lengths') return [];
  const middle = times(0.5, sum);
  const focus = length(middle);
  const along = times(1 / focus, middle);
  const out = objective === 'squares' ? length(minus(first, middle)) : (length(first) + length(minus(sum, first))) / 2;
  return [1 / 3, 2 / 3, 1].map((share) => {
    const long = objective === 'squares' ? share * out : focus + share * (out - focus);
    const short = objective === 'squares' ? long : Math.sqrt(Math.max(0, long * long - focus * focus));
    const points = Array.from({ length: 61 }, (_, i): Vector => {
      const [c, s] = [cos((Math.PI * i) / 30), sin((Math.PI * i) / 30)];
      return [middle[0] + long * c * along[0] - short * s * along[1], middle[1] + long * c * along[1] + short * s * along[0]];
    });
    return coordinates(points);
  });
}
