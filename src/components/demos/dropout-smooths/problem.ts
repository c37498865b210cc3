/** The data that the dropout figures fit. */
import { sin } from '#lib/numerics/portable.ts';

export interface Points {
  x: number[];
  y: number[];
}

/** Where the points lie, and where functions are drawn and measured. */
export const edge = 1;

const relu = (z: number) => Math.max(0, z);

/** Values at `count` evenly spaced places from -edge to edge. */
function sampled(count: number, f: (x: number) => number): Points {
  const x = Array.from({ length: count }, (_, i) => -edge + (2 * edge * i) / (count - 1));
  return { x, y: x.map(f) };
}

export type Target = 'valley' | 'sine';

export function pointsOf(target: Target): Points {
  return target === 'valley' ? sampled(6, (x) => relu(x - 1 / 3) + relu(-1 / 3 - x)) : sampled(10, (x) => sin(Math.PI * x));
}

/** Places at which slopes are compared: 400 steps across. */
export const fineGrid = Float64Array.from({ length: 401 }, (_, i) => (edge * (i - 200)) / 200);
