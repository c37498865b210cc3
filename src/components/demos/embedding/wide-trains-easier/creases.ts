/**
 * Where neurons bend the network's function. A ReLU neuron a s(w . x + b) is linear on both sides of the line w . x + b = 0 and bends the
 * function there by a |w|, whichever of the two sides it is flat on; a tanh neuron has its step of half height a there. Networks that compute
 * the same function have the same creases, which weights need not have.
 */
import type { Hidden } from '#lib/numerics/two-layer.ts';
import { degreesOf } from '#lib/numerics/angle.ts';
import type { Drawn } from './frame.ts';

/** Weights of a two-layer network without output bias: w [width][inputs] row-major, then b [width], then a [width]: the order of a trainer. */
export interface Neurons {
  weights: ArrayLike<number>;
  inputs: number;
}

/** The points x with normal . x = offset. */
export interface Crease {
  /** Unit vector [inputs] of the upper half plane: its last coordinate that is not 0 is positive. */
  normal: readonly number[];
  offset: number;
  /** Change of slope across it (ReLU), or half the height of the step (tanh) as seen along the normal. */
  amplitude: number;
}

export const widthOf = ({ weights, inputs }: Neurons) => weights.length / (inputs + 2);

export function creasesOf(neurons: Neurons, hidden: Hidden): Crease[] {
  const { weights, inputs } = neurons;
  const width = widthOf(neurons);
  return Array.from({ length: width }, (_, j) => {
    const w = Array.from({ length: inputs }, (_, k) => weights[j * inputs + k] as number);
    const bias = weights[width * inputs + j] as number;
    const output = weights[width * (inputs + 1) + j] as number;
    const length = Math.sqrt(w.reduce((sum, value) => sum + value * value, 0));
    const upright = (w.findLast((value) => value !== 0) ?? 1) < 0 ? -1 : 1;
    const along = upright / length;
    const amplitude = hidden === 'relu' ? output * length : output * upright;
    return { normal: w.map((value) => value * along), offset: -bias * along, amplitude };
  });
}

/** Directions of two creases apart (as a cosine), and their offsets, the second seen along the first's normal. `turned`: it points the other way. */
function compare(p: Crease, q: Crease) {
  const cosine = p.normal.reduce((sum, value, k) => sum + value * (q.normal[k] as number), 0);
  const turned = cosine < 0;
  return { cosine: Math.abs(cosine), shift: Math.abs(p.offset - (turned ? -q.offset : q.offset)), turned };
}

/** Cosine of 20 degrees. A teacher's creases are apart by this angle or by this shift. */
const cos20 = 0.9396926207859084;
const leastShift = 0.2;
export function isApart(p: Crease, q: Crease): boolean {
  const { cosine, shift } = compare(p, q);
  return cosine < cos20 || shift > leastShift;
}

/** Half of that: a student's crease cannot be near two of the teacher's. */
const cos10 = 0.984807753012208;
const nearShift = leastShift / 2;

/**
 * Which of the teacher's neurons a student has found: those with student neurons within 10 degrees and 0.1 that together bend as much, within
 * a quarter. 1 or 0 [teacher].
 */
export function foundIn(student: readonly Crease[], teacher: readonly Crease[], hidden: Hidden): number[] {
  return teacher.map((crease) => {
    let sum = 0;
    for (const own of student) {
      const { cosine, shift, turned } = compare(crease, own);
      if (cosine > cos10 && shift < nearShift) sum += turned && hidden === 'tanh' ? -own.amplitude : own.amplitude;
    }
    return Math.abs(sum / crease.amplitude - 1) < 0.25 ? 1 : 0;
  });
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** To a degree and a hundredth: less than a line's thickness. Creases far from all points are drawn at 9.99. */
export function drawn({ normal: [x = 1, y = 0], offset, amplitude }: Crease): Drawn {
  return [round(degreesOf(x, y), 0), round(Math.max(-9.99, Math.min(9.99, offset)), 2), round(amplitude, 2)];
}
