/** The points to fit, with one added or removed. */
import { roomOf, roundCoordinate, type Point } from '#lib/experiment/points-param.ts';
import { range } from './params.ts';

/** The points with one more, as near to (x, y) as the gap allows; the points as they are where there is no room. */
export function withPoint(values: readonly Point[], x: number, y: number): readonly Point[] {
  if (values.length >= range.most) return values;
  const after = values.findIndex(([at]) => at > x);
  const index = after < 0 ? values.length : after;
  const put = (point: Point) => [...values.slice(0, index), point, ...values.slice(index)];
  const [low, high] = roomOf(put([x, y]), index, range);
  if (low > high + 1e-9) return values;
  const held = (value: number, least: number, most: number) => roundCoordinate(Math.min(most, Math.max(least, value)));
  return put([held(x, low, high), held(y, ...range.y)]);
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
