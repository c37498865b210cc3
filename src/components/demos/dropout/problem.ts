/** The data that the dropout figures fit. */
import { sin } from '#lib/numerics/portable.ts';
import { evenly } from '#lib/numerics/vectors.ts';
import type { Points } from './frame.ts';
import type { Params } from './params.ts';

/** Where the points lie, and where functions are drawn and measured. */
export const edge = 1;

const relu = (z: number) => Math.max(0, z);

export function pointsOf(target: Params['target']): Points {
  const isValley = target === 'valley';
  const x = [...evenly(-edge, edge, isValley ? 6 : 10)];
  return { x, y: x.map(isValley ? (at) => relu(at - 1 / 3) + relu(-1 / 3 - at) : (at) => sin(Math.PI * at)) };
}

/** Places at which slopes are compared: 400 steps across. */
export const fineGrid = Float64Array.from({ length: 401 }, (_, i) => (edge * (i - 200)) / 200);
