/** Complex numbers and drawings as parameters, whose controls are in the figure. */
import { ParamError, showNumber, type Param } from '#lib/experiment/params.ts';

/** Real part, then imaginary part. */
export type Complex = readonly [number, number];

/** Largest real or imaginary part, and largest coordinate of a drawing. */
export const limit = 90;

const tenths = (value: number) => Number(value.toFixed(1));

/** "50-30i" */
function format([re, im]: Complex): string {
  return `${showNumber(tenths(re))}${im < 0 ? '-' : '+'}${showNumber(Math.abs(tenths(im)))}i`;
}

function readComplex(raw: string): Complex {
  const match = /^\s*([+-]?[\d.]+)\s*([+-]\s*[\d.]+)i\s*$/.exec(raw);
  const value: Complex = [Number(match?.[1]), Number(match?.[2]?.replace(/\s/g, ''))];
  if (!value.every(Number.isFinite))
    throw new ParamError({ en: `“${raw}” is not a complex number such as 50-30i`, zh: `“${raw}”不是 50-30i 这样的复数` });
  if (value.some((part) => Math.abs(part) > limit))
    throw new ParamError({
      en: `the parts of ${raw} are not between -${limit} and ${limit}`,
      zh: `${raw} 的实部与虚部应在 -${limit} 与 ${limit} 之间`,
    });
  return value;
}

/** A complex parameter with a handle in the figure's complex plane. In a permalink: "50-30i". */
export function complex(label: { en: string; zh: string }, value: Complex): Param<Complex> {
  return {
    label,
    default: value,
    primary: false,
    control: { kind: 'figure' },
    parse: readComplex,
    format,
    show: (number) => format(number).replace('-', ' − ').replace('+', ' + '),
  };
}

/** Corners of a closed outline, x, then y. */
export type Drawing = readonly (readonly [number, number])[];

const [fewest, most] = [3, 80];

/** A fish, for whoever has not drawn anything yet. */
const fish: Drawing = [
  [75, 0],
  [62, 14],
  [42, 24],
  [15, 30],
  [-12, 24],
  [-32, 10],
  [-45, 4],
  [-70, 28],
  [-66, 8],
  [-64, 0],
  [-66, -8],
  [-70, -28],
  [-45, -4],
  [-32, -10],
  [-14, -22],
  [-2, -38],
  [10, -26],
  [40, -22],
  [60, -12],
];

function readCorner(raw: string): readonly [number, number] {
  const [x, y, ...rest] = raw.split(':').map((part) => (part.trim() === '' ? NaN : Number(part)));
  if (x === undefined || y === undefined || rest.length > 0 || !(Math.abs(x) <= limit && Math.abs(y) <= limit))
    throw new ParamError({
      en: `“${raw}” is not a point x:y with parts between -${limit} and ${limit}`,
      zh: `“${raw}”不是坐标在 -${limit} 与 ${limit} 之间的点 x:y`,
    });
  return [x, y];
}

/** A drawing of the reader's. In a permalink: "75:0,62:14,42:24". */
export const drawing: Param<Drawing> = {
  label: { en: 'Your drawing', zh: '你的图画' },
  default: fish,
  primary: false,
  control: { kind: 'figure' },
  parse(raw) {
    const corners = raw.split(',').map(readCorner);
    if (corners.length < fewest || corners.length > most)
      throw new ParamError({
        en: `a drawing has ${fewest} to ${most} points, not ${corners.length}`,
        zh: `图画应有 ${fewest} 到 ${most} 个点，而不是 ${corners.length} 个`,
      });
    return corners;
  },
  format: (corners) => corners.map(([x, y]) => `${tenths(x)}:${tenths(y)}`).join(','),
  show: (corners, lang) => (lang === 'en' ? `${corners.length} points` : `${corners.length} 个点`),
};
