/** The training points and the reader's marks: parameters whose control is the figure itself. In a permalink: "-1:0.8,0:-0.8" and "45,138". */
import { ParamError, type Param } from '#lib/experiment/params.ts';
import { pointsParam, type Point } from '#lib/experiment/points-param.ts';

export const range = { x: [-1.2, 1.2], y: [-1, 1], gap: 0.1, fewest: 3, most: 8 } as const;
/** More marks than there can be directions of x^2 tanh x, and two in reserve. */
export const mostMarks = 8;

/** Five points whose landscape has three extrema of nearly one height and a fourth of half of it. */
export const original: readonly Point[] = [
  [-1, 0.8],
  [-0.4, -0.2],
  [0, -0.8],
  [0.3, 0.8],
  [0.9, -0.6],
];

export const points = pointsParam({ en: 'Training points', zh: '训练点' }, original, range);

/** The landscape is drawn from here once around, so that the directions that no point reaches lie at its ends. */
export const firstAngle = -90;

/** The same direction in [-90, 270). */
export function shownAngle(degrees: number): number {
  return degrees - 360 * Math.floor((degrees - firstAngle) / 360);
}

const formatMarks = (marks: readonly number[]) => marks.join(',');

export const marks: Param<readonly number[]> = {
  label: { en: 'Marks', zh: '标记' },
  default: [],
  primary: true,
  control: { kind: 'figure' },
  parse(raw) {
    if (raw.trim() === '') return [];
    const read = raw.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
    if (read.some((angle) => !Number.isFinite(angle)))
      throw new ParamError({ en: `“${raw}” is not a list of degrees`, zh: `“${raw}”不是一列角度` });
    if (read.length > mostMarks)
      throw new ParamError(
        { en: `there may be ${mostMarks} marks, not ${read.length}`, zh: `最多 ${mostMarks} 个标记，而不是 ${read.length} 个` },
        read.slice(0, mostMarks).map((angle) => shownAngle(Math.round(angle))),
      );
    return read.map((angle) => shownAngle(Math.round(angle)));
  },
  format: formatMarks,
  show: formatMarks,
};
