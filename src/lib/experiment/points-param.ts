/**
 * Training points as one parameter, whose control is the figure itself: handles to drag, to add and to remove. In a permalink:
 * "-0.8:0.25,-0.6:-0.25", in order of x.
 */
import type { Text } from '#lib/i18n/text.ts';
import { ParamError, type Param } from './params.ts';

/** x, then y. */
export type Point = readonly [number, number];

/** Where points may lie, and how many. */
export interface PointsRange {
  x: readonly [number, number];
  y: readonly [number, number];
  /** Points keep at least this distance along x, and so their order. */
  gap: number;
  fewest: number;
  most: number;
}

/** A coordinate as a permalink carries it, so that a run and its link are of the same points. */
export const roundCoordinate = (value: number) => Number(value.toFixed(4));

function parsePoint(raw: string, { x: xRange, y: yRange }: PointsRange): Point {
  const [x, y, ...rest] = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (x === undefined || y === undefined || rest.length > 0 || !Number.isFinite(x) || !Number.isFinite(y))
    throw new ParamError({ en: `“${raw}” is not of the form x:y`, zh: `“${raw}”不是“x:y”的形式` });
  if (x < xRange[0] || x > xRange[1] || y < yRange[0] || y > yRange[1])
    throw new ParamError({
      en: `the point ${raw} is not within ${xRange.join(' … ')} by ${yRange.join(' … ')}`,
      zh: `点 ${raw} 不在 ${xRange.join(' … ')} 与 ${yRange.join(' … ')} 的范围内`,
    });
  return [roundCoordinate(x), roundCoordinate(y)];
}

const format = (points: readonly Point[]) => points.map((point) => point.map(roundCoordinate).join(':')).join(',');

export function pointsParam(label: Text, original: readonly Point[], range: PointsRange): Param<readonly Point[]> {
  const { gap, fewest, most } = range;
  return {
    label,
    default: original,
    primary: true,
    control: { kind: 'figure' },
    parse(raw) {
      const read = raw.split(',').map((part) => parsePoint(part, range));
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
    format,
    show: format,
  };
}

/** Where one point's x may go between its neighbours. */
export function roomOf(points: readonly Point[], index: number, { x, gap }: PointsRange): readonly [number, number] {
  const [left, right] = [points[index - 1], points[index + 1]];
  return [left ? roundCoordinate(left[0] + gap) : x[0], right ? roundCoordinate(right[0] - gap) : x[1]];
}

/** The points with one of them moved. */
export function movedPoint(points: readonly Point[], index: number, x: number, y: number): readonly Point[] {
  return points.map((point, i) => (i === index ? [x, y] : point));
}
