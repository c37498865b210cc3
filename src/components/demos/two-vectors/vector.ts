/** Vectors in the plane, and as parameters with a handle in the figure. */
import { ParamError, showNumber, type Param } from '#lib/experiment/params.ts';

export type Vector = readonly [number, number];

/** Largest coordinate that a handle can reach. */
export const limit = 2;

export const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1]];
export const times = (k: number, a: Vector): Vector => [k * a[0], k * a[1]];
export const square = (a: Vector) => a[0] * a[0] + a[1] * a[1];
export const length = (a: Vector) => Math.sqrt(square(a));
export const sumOf = (vectors: readonly Vector[]) => vectors.reduce(plus, [0, 0]);
export const sumOfSquares = (vectors: readonly Vector[]) => vectors.reduce((sum, vector) => sum + square(vector), 0);

const format = (value: Vector) => value.map((part) => showNumber(Number(part.toFixed(2)))).join(':');

/** A vector whose coordinates lie between +-`limit`, the first one from `left` on. In a permalink: "1.2:-0.5". */
export function vector(label: Param<Vector>['label'], value: Vector, left = -limit): Param<Vector> {
  return {
    label,
    default: value,
    primary: false,
    control: { kind: 'figure' },
    parse(raw) {
      const [x, y, ...rest] = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
      if (x === undefined || y === undefined || rest.length > 0 || !Number.isFinite(x) || !Number.isFinite(y))
        throw new ParamError({ en: `“${raw}” is not a vector such as 1.2:-0.5`, zh: `“${raw}”不是 1.2:-0.5 这样的向量` });
      if (x < left || x > limit || Math.abs(y) > limit)
        throw new ParamError({
          en: `${raw} is outside of the plane shown: x from ${left} to ${limit}, y from -${limit} to ${limit}`,
          zh: `${raw} 不在图示的范围内：x 从 ${left} 到 ${limit}，y 从 -${limit} 到 ${limit}`,
        });
      return [x, y];
    },
    format,
    show: (shown) => `(${format(shown).replace(':', ', ')})`,
  };
}
