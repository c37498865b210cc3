/** The training points as one parameter, whose control is the figure itself. In a permalink: "-0.8:0.25,-0.6:-0.25". */
import { ParamError, showNumber, type Param } from '#lib/experiment/params.ts';

/** x, then y. */
export type Point = readonly [number, number];

/** Where points may lie. */
export const xRange = [-0.95, 0.45] as const;
export const yRange = [-0.6, 0.6] as const;
/** Points keep at least this distance along x, and so their order. */
export const gap = 0.05;
const [fewest, most] = [3, 8];

/** The points of Zhang, Luo, Ma & Xu (2021), as in the authors' code. */
const original: readonly Point[] = [
  [-0.8, 0.25],
  [-0.6, -0.25],
  [-0.3, -0.07],
  [-0.06, 0.15],
  [0.1, -0.05],
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

const format = (points: readonly Point[]) => points.map(([x, y]) => `${showNumber(x)}:${showNumber(y)}`).join(',');

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
  format,
  show: format,
};

/** Where one point's x may go between its neighbours. */
export function roomOf(values: readonly Point[], index: number): readonly [number, number] {
  const left = values[index - 1];
  const right = values[index + 1];
  const round = (value: number) => Number(value.toFixed(6));
  return [left ? round(left[0] + gap) : xRange[0], right ? round(right[0] - gap) : xRange[1]];
}
