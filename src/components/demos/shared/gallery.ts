/** The bundled pictures. They are drawn by the formulas below, so nobody else's work is in them. */
import type { Text } from '#lib/i18n/text.ts';
import { cos, sin } from '#lib/numerics/portable.ts';
import { levelsOfValues, side } from './picture.ts';
import { ownLevels } from './picture-param.ts';

/** Grey, 0 black to 1 white, at a point of the picture: x to the right and y downwards, both 0 .. 32. */
export type Paint = (x: number, y: number) => number;

const inDisc = (x: number, y: number, centreX: number, centreY: number, radius: number) =>
  (x - centreX) * (x - centreX) + (y - centreY) * (y - centreY) < radius * radius;

const inBox = (x: number, y: number, left: number, right: number, top: number, bottom: number) =>
  x >= left && x < right && y >= top && y < bottom;

const even = (x: number) => Math.floor(x) % 2 === 0;

/** Hill and sky are coarse, the house and its planks middling, chimney, leaves and paving fine. */
const house: Paint = (x, y) => {
  if (y >= 28) return even(x / 2) === even(y / 2) ? 0.15 : 0.55;
  if (inDisc(x, y, 24.6, 14.5, 1.3) || inDisc(x, y, 27.4, 16.8, 1)) return 0.5;
  if (inDisc(x, y, 25.7, 15.5, 4)) return 0.15;
  if (inBox(x, y, 25, 26.4, 17, 26)) return 0.1;
  if (inBox(x, y, 13.5, 17, 20, 28) || inBox(x, y, 8, 11, 18, 21)) return 0.05;
  if (inBox(x, y, 15.5, 17.5, 6, 11)) return 0.2;
  if (y >= 7 && y < 15 && Math.abs(x - 12.5) < 1.02 * (y - 6.2)) return 0.12;
  if (inBox(x, y, 6, 19, 15, 28)) return even((y - 19) / 2) ? 0.9 : 0.6;
  if (y > 23 - 3 * sin(0.097 * x + 0.2)) return 0.35;
  if (inDisc(x, y, 25.5, 6, 3.6)) return 1;
  return 0.95 - 0.011 * y;
};

/** One eye with its brow, `u` and `v` measured from the middle of the eye; null where it leaves the face as it is. */
function eye(u: number, v: number): number | null {
  if (Math.abs(u) < 2.3 && Math.abs(v + 2.4 + 0.06 * u * u) < 0.5) return 0.15;
  if (u * u + v * v < 0.9) return 0;
  return (u * u) / 4 + (v * v) / 1.2 < 1 ? 1 : null;
}

const face: Paint = (x, y) => {
  const u = x - 16;
  const v = y - 17;
  const head = (u * u) / 58 + (v * v) / 105 < 1;
  const hair = (u * u) / 92 + ((v + 1) * (v + 1)) / 150 < 1;
  if (hair && v < -4.3 - 0.06 * u * u) return even(x / 1.5) ? 0.12 : 0.32;
  if (!head) return hair ? 0.12 : y > 27 ? (even(x / 2) ? 0.6 : 0.2) : 0.9 - 0.01 * x;
  if (Math.abs(u) < 3.6 && Math.abs(v - 6 + 0.09 * u * u) < 0.8) return 0.2;
  if (Math.abs(u) < 0.7 && v > -1 && v < 3.2) return 0.6;
  return eye(Math.abs(u) - 3.4, v + 1.2) ?? 0.8 - 0.02 * u;
};

/** A zone plate: rings whose frequency grows with the distance from the centre, about 0 there and 10 cycles a side at the edge. */
const rings: Paint = (x, y) => 0.5 + 0.5 * cos((0.3 * Math.PI * ((x - 16) * (x - 16) + (y - 16) * (y - 16))) / 16);

export const paints = { house, face, rings };

export type PictureName = keyof typeof paints;
export const pictureNames = Object.keys(paints) as PictureName[];
export const pictureLabels: Record<PictureName, Text> = {
  house: { en: 'House', zh: '房子' },
  face: { en: 'Face', zh: '人脸' },
  rings: { en: 'Rings', zh: '圆环' },
};

export function isPictureName(name: string): name is PictureName {
  return Object.hasOwn(paints, name);
}

/** A bundled picture: each pixel is the mean of the formula at 4 x 4 points of it. */
export function drawPicture(name: PictureName): Uint8Array {
  return rasterise(paints[name], side, 1);
}

/** Levels of the picture that a parameter's value names, a bundled or the reader's own; null if it names none. */
export function levelsOfPicture(value: string): Uint8Array | null {
  return isPictureName(value) ? drawPicture(value) : ownLevels(value);
}

/** A picture `size` pixels wide: each pixel is the mean of the paint at points a quarter of a pixel apart, over a square `reach` pixels wide. */
export function rasterise(paint: Paint, size: number, reach: number): Uint8Array {
  const fine = 4 * reach;
  const scale = side / size;
  const along = (pixel: number, i: number) => scale * (pixel + 0.5 + ((i + 0.5) / fine - 0.5) * reach);
  const grey = Float64Array.from({ length: size * size }, (_, pixel) => {
    let sum = 0;
    for (let i = 0; i < fine * fine; i++)
      sum += paint(along(pixel % size, i % fine), along(Math.floor(pixel / size), Math.floor(i / fine)));
    return (2 * sum) / (fine * fine) - 1;
  });
  return levelsOfValues(grey);
}
