/** The claim of predict-directions from its downloaded tables, written without the experiment's code, for ReLU. */
import type { Rows } from '#lib/experiment/table.ts';

/** From q to p on the circle, degrees in [-180, 180). */
const from = (q: number, p: number) => ((((p - q + 180) % 360) + 360) % 360) - 180;
const apart = (p: number, q: number) => Math.abs(from(q, p));
const degrees = (x: number, y: number) => (Math.atan2(y, x) * 180) / Math.PI;

/**
 * Extrema of sum of y max(u . (x, 1), 0): between two angles at which a sample falls silent the sum is u . v, so it is extreme towards v or
 * away from it, or at such an angle.
 */
function extrema(points: { x: number; y: number }[]): { angle: number; height: number }[] {
  const height = (angle: number) => {
    const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    return points.reduce((sum, { x, y }) => sum + y * Math.max(0, c * x + s), 0);
  };
  const kinks = points.flatMap(({ x }) => [degrees(1, -x), degrees(-1, x)]).sort((p, q) => p - q);
  const turning = kinks.flatMap((kink, i) => {
    const width = ((kinks[i + 1] ?? (kinks[0] as number) + 360) - kink) / 2;
    const middle = ((kink + width) * Math.PI) / 180;
    const active = points.filter(({ x }) => Math.cos(middle) * x + Math.sin(middle) > 0);
    const [vx, vy] = [active.reduce((sum, { x, y }) => sum + y * x, 0), active.reduce((sum, { y }) => sum + y, 0)];
    return [degrees(vx, vy), degrees(-vx, -vy)].filter((angle) => apart(angle, kink + width) < width);
  });
  return [...kinks, ...turning].flatMap((angle) => {
    const at = height(angle);
    const sign = Math.sign(at);
    const crest = [-0.01, 0.01].every((step) => sign * height(angle + step) < sign * at);
    return Math.abs(at) > 1e-9 && crest ? [{ angle, height: at }] : [];
  });
}

/** Greedy windows of 8 degrees around a neuron, of one sign of the amplitude, that hold a tenth of all amplitude. */
function directions(neurons: { now: number; amplitude: number }[]): { angle: number; sign: number }[] {
  const total = neurons.reduce((sum, { amplitude }) => sum + Math.abs(amplitude), 0);
  const found: { angle: number; sign: number }[] = [];
  let left = neurons.filter(({ amplitude }) => amplitude !== 0);
  for (;;) {
    const windows = left.map((centre) => {
      const sign = Math.sign(centre.amplitude);
      const members = left.filter((other) => Math.sign(other.amplitude) === sign && apart(other.now, centre.now) <= 4);
      return { centre, sign, members, sum: members.reduce((sum, { amplitude }) => sum + Math.abs(amplitude), 0) };
    });
    const best = windows.reduce((most, window) => (window.sum > most.sum ? window : most));
    if (best.sum < 0.1 * total) return found;
    const offset = best.members.reduce((sum, { now, amplitude }) => sum + Math.abs(amplitude) * from(best.centre.now, now), 0);
    found.push({ angle: best.centre.now + offset / best.sum, sign: best.sign });
    left = left.filter((neuron) => !best.members.includes(neuron));
    if (left.length === 0) return found;
  }
}

export default {
  angle({ points = [], neurons = [] }: Rows): number {
    const places = extrema(points as { x: number; y: number }[]);
    const highest = Math.max(...places.map(({ height }) => Math.abs(height)));
    const carrying = places.filter(({ height }) => Math.abs(height) >= (2 / 3) * highest);
    const found = directions(neurons as { now: number; amplitude: number }[]);
    return Math.max(
      ...found.map(({ angle, sign }) =>
        Math.min(...carrying.filter(({ height }) => Math.sign(height) === sign).map((place) => apart(place.angle, angle))),
      ),
    );
  },
};
