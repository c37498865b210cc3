/** The points to fit, which the figure's handles move, add and remove. */
import { pointsParam, roundCoordinate, type Point } from '#lib/experiment/points-param.ts';

export const range = { x: [-1, 1], y: [-1, 1], gap: 0.05, fewest: 2, most: 8 } as const;

/** y = 0.2 relu(x - 1/3) + 0.2 relu(-1/3 - x) at -1, -1/3, 1/3, 1, to four digits. */
export const valley: readonly Point[] = [
  [-1, 0.1333],
  [-0.3333, 0],
  [0.3333, 0],
  [1, 0.1333],
];

export const points = pointsParam({ en: 'Points to fit', zh: '要拟合的数据点' }, valley, range);

/** The points with one more, as near to (x, y) as the gap allows; the points as they are where there is no room. */
export function withPoint(values: readonly Point[], x: number, y: number): readonly Point[] {
  if (values.length >= range.most) return values;
  const after = values.findIndex(([at]) => at > x);
  const index = after < 0 ? values.length : after;
  const low = index === 0 ? range.x[0] : (values[index - 1] as Point)[0] + range.gap;
  const high = index === values.length ? range.x[1] : (values[index] as Point)[0] - range.gap;
  if (low > high + 1e-9) return values;
  const added: Point = [
    roundCoordinate(Math.min(high, Math.max(low, x))),
    roundCoordinate(Math.min(range.y[1], Math.max(range.y[0], y))),
  ];
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
  return values.length <= range.fewest ? values : values.filter((_, i) => i !== index);
}
