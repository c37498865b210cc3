/** Where the panels of a drawing stand in it, and where a figure's picture comes to lie in its panel. */
import type { Element } from 'hast';
import { viewInside, type View } from './marks.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** Where a drawing stands: its size, and how far its panels are apart. */
export interface Place {
  width: number;
  height: number;
  gap: number;
}

/** Round a plot's area, so that its axis and the points at its edge are whole. */
const margin = 4;

/** A part of a picture's size, given in percent. */
const share = (value: Element['properties'][string]) => parseFloat(String(value)) / 100;

/** A picture whose sides are in proportion, as large as fits, in the middle. */
export function viewOfShape(picture: Element, aspect: number, { width, height }: Box): View {
  const size = Math.min(width / aspect, height);
  const place = { a: 1, d: 1, e: (width - size * aspect) / 2, f: (height - size) / 2, width: aspect * size, height: size };
  const whole = { ...picture, properties: { viewBox: picture.properties['viewBox'] } };
  return viewInside(whole, place);
}

/** The area of a plot, as wide and as high as its place: what stands at the axes has no place without letters. Strokes and points are as on a page. */
export function viewOfArea({ properties: { x, y, width, height } }: Element, box: Box): View {
  const across = (box.width - 2 * margin) / share(width);
  const down = (box.height - 2 * margin) / share(height);
  return { a: 1, d: 1, e: margin - across * share(x), f: margin - down * share(y), width: across, height: down };
}

/** A picture of a given height that is stretched in width: a network, say. Half as high as wide, there is room in it for its circles. */
export function viewOfHeight(full: number, { width, height }: Box): View {
  const whole = Math.max(2, width / height) * full;
  const scale = width / whole;
  return { a: scale, d: scale, e: 0, f: (height - scale * full) / 2, width: whole, height: full };
}

/** Places for a number of panels, row by row, all of one size; those that keep a proportion stand together in the middle. */
export function boxes(count: number, columns: number, aspect: number | undefined, { width, height, gap }: Place): Box[] {
  const rows = Math.ceil(count / columns);
  let across = (width - (columns - 1) * gap) / columns;
  let down = (height - (rows - 1) * gap) / rows;
  if (aspect !== undefined) {
    down = Math.min(down, across / aspect);
    across = down * aspect;
  }
  const left = (width - columns * across - (columns - 1) * gap) / 2;
  const top = (height - rows * down - (rows - 1) * gap) / 2;
  return Array.from({ length: count }, (_, i) => ({
    x: left + (i % columns) * (across + gap),
    y: top + Math.floor(i / columns) * (down + gap),
    width: across,
    height: down,
  }));
}

/** How many stand beside one another where nobody has chosen. */
export const usualColumns = (count: number) => (count === 4 ? 2 : Math.min(3, count));
