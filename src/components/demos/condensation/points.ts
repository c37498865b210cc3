/** The points to fit as one parameter, whose control is the figure itself. In a permalink: "-1:0.1333,1:0.1333". */
import { ParamError, type Param } from '#lib/experiment/params.ts';

/** x, then y. */
export type Point = readonly [number, number];

/** Where points may lie. */
export const xRange = [-1, 1] as const;
export const yRange = [-1, 1] as const;
/** Points keep at least this distance along x, and so their order. */
export const gap = 0.05;
export const [fewest, most] = [2, 8];

/** y = 0.2 relu(x - 1/3) + 0.2 relu(-1/3 - x) at -1, -1/3, 1/3, 1, to four digits. */
export const valley: readonly Point[] = [
  [-1, 0.1333],
  [-0.3333, 0],
  [0.3333, 0],
  [1, 0.1333],
];

const round = (value: number) => Number(value.toFixed(4));

function parsePoint(raw: string): Point {
  const [x, y, ...rest] = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (x === undefined || y === undefined || rest.length > 0 || !Number.isFinite(x) || !Number.isFinite(y))
    throw new ParamError({ en: `“${raw}” is not of the form x:y`, zh: `“${raw}”不是“x:y”的形式` });
  if (x < xRange[0] || x > xRange[1] || y < yRange[0] || y > yRange[1])
    throw new ParamError({
      en: `the point ${raw} is not within ${xRange.join(' … ')} by ${yRange.join(' … ')}`,
      zh: `点 ${raw} 不在 ${xRange.join(' … ')} 与 ${yRange.join(' … ')} 的范围内`,
    });
  return [round(x), round(y)];
}

const format = (points: readonly Point[]) => points.map((point) => point.map(round).join(':')).join(',');

export const points: Param<readonly Point[]> = {
  label: { en: 'Points to fit', zh: '要拟合的数据点' },
  default: valley,
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
  format,
  show: format,
};

/** Where one point's x may go between its neighbours. */
export function roomOf(values: readonly Point[], index: number): readonly [number, number] {
  const [left, right] = [values[index - 1], values[index + 1]];
  return [left ? round(left[0] + gap) : xRange[0], right ? round(right[0] - gap) : xRange[1]];
}

/** The points with one more, as near to (x, y) as the gap allows; the points as they are where there is no room. */
export function withPoint(values: readonly Point[], x: number, y: number): readonly Point[] {
  if (values.length >= most) return values;
  const after = values.findIndex(([at]) => at > x);
  const index = after < 0 ? values.length : after;
  const low = index === 0 ? xRange[0] : (values[index - 1] as Point)[0] + gap;
  const high = index === values.length ? xRange[1] : (values[index] as Point)[0] - gap;
  if (low > high + 1e-9) return values;
  const added: Point = [round(Math.min(high, Math.max(low, x))), round(Math.min(yRange[1], Math.max(yRange[0], y)))];
  return [...values.slice(0, index), added, ...values.slice(index)];
}

/** The points with one more in the middle of the widest gap, on the line between its neighbours. */
export function withMiddlePoint(values: readonly Point[]): readonly Point[] {
  let widest = 1;
  const width = (i: number) => (values[i] as Point)[0] - (values[i - 1] as Point)[0];
  for (let i = 2; i < values.length; i++) if (width(i) > width(widest) + 1e-9) widest = i;
  const [left, right] = [values[widest - 1] as Point, values[widest] as Point];
  return withPoint(values, (left[0] + right[0]) / 2, (left[1] + right[1]) / 2);
}

export function withoutPoint(values: readonly Point[], index: number): readonly Point[] {
  return values.length <= fewest ? values : values.filter((_, i) => i !== index);
}
