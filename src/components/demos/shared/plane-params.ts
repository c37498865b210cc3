/** Points of a plane as parameters, whose controls are in the figure: vectors, complex numbers, drawings. */
import { ParamError, showNumber, type Param } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';

/** x, then y; or the real part, then the imaginary part. */
export type Point = readonly [number, number];

/** Corners of a closed outline. */
export type Drawing = readonly Point[];

/** All x and all y of some points. */
export const coordinates = (points: readonly Point[]) => ({ x: points.map(([x]) => x), y: points.map(([, y]) => y) });

type Reading<T> = Pick<Param<T>, 'parse' | 'format' | 'show'>;

const inFigure = <T>(label: Text, value: T, reading: Reading<T>): Param<T> => ({
  label,
  default: value,
  primary: false,
  control: { kind: 'figure' },
  ...reading,
});

/** Both numbers of "1.2:-0.5"; null if that is not what it is. */
function readPair(raw: string): Point | null {
  const [x, y, ...rest] = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
  const known = x !== undefined && y !== undefined && rest.length === 0 && Number.isFinite(x) && Number.isFinite(y);
  return known ? [x, y] : null;
}

/** "1.2:-0.5" */
const formatVector = (point: Point) => point.map((part) => showNumber(Number(part.toFixed(2)))).join(':');

/** "(1.2, -0.5)" */
export const showVector = (point: Point) => `(${formatVector(point).replace(':', ', ')})`;

/** A vector whose coordinates lie between +-`limit`, the first one from `left` on. In a permalink: "1.2:-0.5". */
export function vector(label: Text, value: Point, limit: number, left = -limit): Param<Point> {
  return inFigure(label, value, {
    parse(raw) {
      const point = readPair(raw);
      if (!point)
        throw new ParamError({ en: `“${raw}” is not a vector such as 1.2:-0.5`, zh: `“${raw}”不是 1.2:-0.5 这样的向量` });
      if (point[0] < left || point[0] > limit || Math.abs(point[1]) > limit)
        throw new ParamError({
          en: `${raw} is outside of the plane shown: x from ${left} to ${limit}, y from -${limit} to ${limit}`,
          zh: `${raw} 不在图示的范围内：x 从 ${left} 到 ${limit}，y 从 -${limit} 到 ${limit}`,
        });
      return point;
    },
    format: formatVector,
    show: showVector,
  });
}

const tenths = (value: number) => Number(value.toFixed(1));

/** A complex number whose parts lie between +-`limit`. In a permalink: "50-30i". */
export function complex(label: Text, value: Point, limit: number): Param<Point> {
  const format = ([re, im]: Point) => `${showNumber(tenths(re))}${im < 0 ? '-' : '+'}${showNumber(Math.abs(tenths(im)))}i`;
  return inFigure(label, value, {
    parse(raw) {
      const match = /^\s*([+-]?[\d.]+)\s*([+-]\s*[\d.]+)i\s*$/.exec(raw);
      const parts: Point = [Number(match?.[1]), Number(match?.[2]?.replace(/\s/g, ''))];
      if (!parts.every(Number.isFinite))
        throw new ParamError({ en: `“${raw}” is not a complex number such as 50-30i`, zh: `“${raw}”不是 50-30i 这样的复数` });
      if (parts.some((part) => Math.abs(part) > limit))
        throw new ParamError({
          en: `the parts of ${raw} are not between -${limit} and ${limit}`,
          zh: `${raw} 的实部与虚部应在 -${limit} 与 ${limit} 之间`,
        });
      return parts;
    },
    format,
    show: (point) => format(point).replace('-', ' − ').replace('+', ' + '),
  });
}

const [fewestCorners, mostCorners] = [3, 80];

function readDrawing(raw: string, limit: number): Drawing {
  const corners = raw.split(',').map((part) => {
    const corner = readPair(part);
    if (corner?.every((value) => Math.abs(value) <= limit)) return corner;
    throw new ParamError({
      en: `“${part}” is not a point x:y with parts between -${limit} and ${limit}`,
      zh: `“${part}”不是坐标在 -${limit} 与 ${limit} 之间的点 x:y`,
    });
  });
  if (corners.length >= fewestCorners && corners.length <= mostCorners) return corners;
  throw new ParamError({
    en: `a drawing has ${fewestCorners} to ${mostCorners} points, not ${corners.length}`,
    zh: `图画应有 ${fewestCorners} 到 ${mostCorners} 个点，而不是 ${corners.length} 个`,
  });
}

/** A drawing of the reader's, coordinates between +-`limit`; `value` as in a permalink: "75:0,62:14,42:24". */
export const drawing = (label: Text, value: string, limit: number): Param<Drawing> =>
  inFigure(label, readDrawing(value, limit), {
    parse: (raw) => readDrawing(raw, limit),
    format: (corners) => corners.map((corner) => corner.map(tenths).join(':')).join(','),
    show: (corners, lang) => (lang === 'en' ? `${corners.length} points` : `${corners.length} 个点`),
  });
