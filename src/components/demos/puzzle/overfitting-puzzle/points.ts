/** The points that everything is fitted to, and the clean target between them. */
import { cos, sin } from '#lib/numerics/portable.ts';
import { createRandom } from '#lib/numerics/random.ts';
import { evenly } from '#lib/numerics/vectors.ts';
import { type Points } from '../networks.ts';
import type { Params } from './params.ts';

/** The n Chebyshev points of [-1, 1]: zeros of the Chebyshev polynomial of degree n. */
const chebyshevPoints = (n: number) => Float64Array.from({ length: n }, (_, i) => -cos((Math.PI * (i + 0.5)) / n));

const targets: Record<Params['target'], (x: number) => number> = {
  sine: (x) => sin(Math.PI * x),
  runge: (x) => 1 / (1 + 25 * x * x),
  corner: Math.abs,
};

/** The clean target. */
export const targetAt = (p: Params, x: Float64Array) => x.map(targets[p.target]);

/** Points of the target with Gaussian noise from the seed's own stream. */
export function makePoints(p: Params): Points {
  const x = p.placement === 'equal' ? evenly(-1, 1, p.points) : chebyshevPoints(p.points);
  const random = createRandom(p.seed, 'noise');
  return { x, y: targetAt(p, x).map((value) => value + p.noise * random.normal()) };
}
