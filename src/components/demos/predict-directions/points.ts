/** The training points and the reader's marks: parameters whose control is the figure itself. In a permalink: "-1:0.8,0:-0.8" and "45,138". */
import { ParamError, showNumber, type Param } from '#lib/experiment/params.ts';

/** x, then y. */
export type Point = readonly [number, number];

/** Where points may lie. */
export const xRange = [-1.2, 1.2] as const;
export const yRange = [-1, 1] as const;
/** Points keep at least this distance along x, and so their order. */
export const gap = 0.1;
const [fewest, most] = [3, 8];
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

function parsePoint(raw: string): Point {
  const [x, y, ...rest] = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (x === undefined || y === undefined || rest.length > 0 || !Number.isFinite(x) || !Number.isFinite(y))
    throw new ParamError({ en: `“${raw}” is not of the form x:y`, zh: `“${raw}”不是“x:y”的形式` });
  if (x < xRange[0] || x > xRange[1] || y < yRange[0] || y > yRange[1])
    throw new ParamError({
      en: `the point ${raw} is not within ${xRange.join(' … ')} by ${yRange.join(' … ')}`,
      zh: `点 ${raw} 不在 ${xRange.join(' … ')} 与 ${yRange.join(' … ')} 的范围内`,
    });
  return [x, y];
}

const formatPoints = (points: readonly Point[]) => points.map(([x, y]) => `${showNumber(x)}:${showNumber(y)}`).join(',');

export const points: Param<readonly Point[]> = {
  label: { en: 'Training points', zh: '训练点' },
  default: original,
  primary: true,
  control: { kind: 'figure' },
  parse(raw) {
    const read = raw.split(',').map(parsePoint);
    if (read.length < fewest || read.length > most)
      throw new ParamError({
        en: `there must be ${fewest} to ${most} points, not ${read.length}`,
        zh: `需要 ${fewest} 到 ${most} 个点，而不是 ${read.length} 个`,
      });
    // A little less than the gap, so that rounded coordinates pass.
    if (read.some(([x], i) => i > 0 && x - (read[i - 1] as Point)[0] < gap - 1e-9))
      throw new ParamError({ en: `x must grow by at least ${gap} from point to point`, zh: `相邻点的 x 至少要递增 ${gap}` });
    return read;
  },
  format: formatPoints,
  show: formatPoints,
};

/** Where one point's x may go between its neighbours. */
export function roomOf(values: readonly Point[], index: number): readonly [number, number] {
  const left = values[index - 1];
  const right = values[index + 1];
  const round = (value: number) => Number(value.toFixed(6));
  return [left ? round(left[0] + gap) : xRange[0], right ? round(right[0] - gap) : xRange[1]];
}

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
