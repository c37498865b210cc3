/**
 * Closed curves as Fourier series, after Mayer, Khairy & Howard, "Drawing an elephant with four complex parameters", American Journal of
 * Physics 78, 648 (2010): x(t) and y(t) are sums of A_k cos kt + B_k sin kt, and the picture is the curve turned by a right angle.
 */
import { cos, sin } from '#lib/numerics/portable.ts';
import { equallySpaced, oddArea } from '#lib/numerics/polygon.ts';
import { coordinates, type Drawing, type Point } from '../../shared/plane-params.ts';
import type { Curve, Slot } from './frame.ts';
import type { Params } from './params.ts';

/** Points of every curve, equally spaced in t. */
export const pointCount = 240;
const angles = Float64Array.from({ length: pointCount }, (_, i) => (2 * Math.PI * i) / pointCount);

/** Where the real and the imaginary part of p1 .. p4 stand in the series (Table I of the paper). */
export const paperSlots: readonly Slot[] = [
  { axis: 'x', wave: 'sin', k: 1 },
  { axis: 'y', wave: 'sin', k: 1 },
  { axis: 'x', wave: 'sin', k: 2 },
  { axis: 'y', wave: 'sin', k: 2 },
  { axis: 'x', wave: 'cos', k: 3 },
  { axis: 'y', wave: 'sin', k: 3 },
  { axis: 'x', wave: 'cos', k: 5 },
  { axis: 'y', wave: 'cos', k: 1 },
];

/** Published p1 .. p4: 50 - 30i, 18 + 8i, 12 - 10i, -14 - 60i. */
export const published: readonly Point[] = [
  [50, -30],
  [18, 8],
  [12, -10],
  [-14, -60],
];

/** Number of all coefficients of the terms 0 .. count. */
export const slotCount = (count: number) => 4 * count + 2;

/** All coefficients of the terms 0 .. count. */
export function allSlots(count: number): Slot[] {
  const axes = ['x', 'y'] as const;
  const waves = ['cos', 'sin'] as const;
  const slots = Array.from({ length: count + 1 }, (_, k) =>
    axes.flatMap((axis) => waves.map((wave): Slot => ({ axis, wave, k }))),
  );
  // sin 0t is nothing.
  return slots.flat().filter(({ wave, k }) => wave === 'cos' || k > 0);
}

const waves = new Map<string, Float64Array>();

/** Values of a slot's wave at the points of a curve. Each is computed once. */
export function waveOf({ wave, k }: Slot): Float64Array {
  const name = `${wave} ${k}`;
  const known = waves.get(name);
  if (known) return known;
  const values = angles.map((t) => (wave === 'cos' ? cos(k * t) : sin(k * t)));
  waves.set(name, values);
  return values;
}

/** The paper's x(t), y(t) as the picture has them: turned by a right angle, so that the elephant stands on its feet. */
const turned = (x: Float64Array, y: Float64Array): Curve => ({ x: y, y: x.map((value) => -value) });

/** The paper's x and y of a picture. */
export const paperAxes = ({ x, y }: Curve) => ({ x: y.map((value) => -value), y: x });

/** The curve of some coefficients. */
export function curveOf(slots: readonly Slot[], coefficients: ArrayLike<number>): Curve {
  const sums = { x: new Float64Array(pointCount), y: new Float64Array(pointCount) };
  slots.forEach((slot, s) => {
    const sum = sums[slot.axis];
    const wave = waveOf(slot);
    for (let i = 0; i < pointCount; i++) sum[i]! += (coefficients[s] as number) * (wave[i] as number);
  });
  return turned(sums.x, sums.y);
}

/** Area between a curve and the target's outline as a share of the target's area. */
export const areaError = (curve: Curve, outline: Curve) => oddArea([curve, outline]) / oddArea([outline]);

/** The real and imaginary parts of p1 .. p4 in turn. */
export const startOf = (p: Params): number[] => [p.p1, p.p2, p.p3, p.p4].flat();

/** The published elephant, its series written out: what the parameters have to find. */
const elephant: Curve = {
  x: angles.map((t) => -60 * cos(t) - 30 * sin(t) + 8 * sin(2 * t) - 10 * sin(3 * t)),
  y: angles.map((t) => -50 * sin(t) - 18 * sin(2 * t) - 12 * cos(3 * t) + 14 * cos(5 * t)),
};

/** A five-pointed star, from its left inner corner anticlockwise in the sense of the elephant. */
const star: Drawing = Array.from({ length: 10 }, (_, i) => {
  const radius = i % 2 === 0 ? 32 : 80;
  const angle = Math.PI * (0.5 + (i + 1) / 5);
  return [radius * cos(angle), radius * sin(angle)] as const;
});

/** The target's outline. */
export function targetOf(p: Pick<Params, 'target' | 'drawing'>): Curve {
  if (p.target === 'elephant') return elephant;
  return equallySpaced(coordinates(p.target === 'star' ? star : p.drawing), pointCount);
}

/** The trunk is what lies to the right of this part of p5; it is bent by up to this much at its tip. */
const bend = 22;

/** The curve with its trunk swung up (1) or down (-1). The paper says where the trunk is attached, not how it moves: this is ours. */
export function swung({ x, y }: Curve, p5: Point, swing: number): Curve {
  const tip = x.reduce((a, b) => Math.max(a, b), -Infinity);
  if (swing === 0 || tip <= p5[0]) return { x, y };
  const along = (value: number) => Math.max(0, value - p5[0]) / (tip - p5[0]);
  return { x, y: y.map((value, i) => value + swing * bend * along(x[i] as number) * along(x[i] as number)) };
}
