/** Marks of a picture in one flat list: no nested views, no percent, no scale that a stroke would have to withstand. Letters are left out. */
import type { Element } from 'hast';
import type { Paint } from './paint.ts';
import { movedPath } from './svg-path.ts';

export interface Mark {
  tag: 'path' | 'line' | 'rect' | 'circle' | 'image';
  /** Place and form. */
  shape: Record<string, string | number>;
  /** Attributes of SVG. Colours are as in the figure, tokens. */
  paint: Record<string, string | number>;
}

/** Where numbers of an element come to lie: x becomes e + a x, y becomes f + d y. Percent are of the view's size. */
export interface View {
  a: number;
  d: number;
  e: number;
  f: number;
  width: number;
  height: number;
}

/** To a tenth of a pixel. */
export const rounded = (value: number) => Math.round(10 * value) / 10;

type Property = Element['properties'][string];

function length(value: Property, whole: number, otherwise = 0): number {
  if (value === undefined || value === null) return otherwise;
  const number = parseFloat(String(value));
  if (Number.isNaN(number)) throw new Error(`picture: "${String(value)}" is no length.`);
  return String(value).endsWith('%') ? (number * whole) / 100 : number;
}

/** The view inside a nested picture. */
export function viewInside({ properties }: Element, view: View): View {
  const [x, y] = [length(properties['x'], view.width), length(properties['y'], view.height)];
  const width = length(properties['width'], view.width, view.width);
  const height = length(properties['height'], view.height, view.height);
  const place = { ...view, e: view.e + view.a * x, f: view.f + view.d * y, width, height };
  const box = properties['viewBox'];
  if (typeof box !== 'string') return place;
  const [left, top, across, down] = box.split(/[\s,]+/).map(Number) as [number, number, number, number];
  let [a, d] = [width / across, height / down];
  if (properties['preserveAspectRatio'] !== 'none') a = d = Math.min(a, d);
  return {
    a: view.a * a,
    d: view.d * d,
    e: place.e + view.a * ((width - a * across) / 2 - a * left),
    f: place.f + view.d * ((height - d * down) / 2 - d * top),
    width: across,
    height: down,
  };
}

function translated({ properties }: Element, view: View): View {
  const transform = properties['transform'];
  if (transform === undefined) return view;
  const by = /^translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)$/.exec(String(transform));
  if (!by) throw new Error(`picture: transform="${String(transform)}" is not understood; write a translation.`);
  return { ...view, e: view.e + view.a * Number(by[1]), f: view.f + view.d * Number(by[2]) };
}

const shapes: Record<Mark['tag'], (properties: Element['properties'], view: View) => Mark['shape']> = {
  path: ({ d }, view) => ({ d: movedPath(String(d), view) }),
  line: ({ x1, x2, y1, y2 }, { a, d, e, f, width, height }) => ({
    x1: rounded(e + a * length(x1, width)),
    x2: rounded(e + a * length(x2, width)),
    y1: rounded(f + d * length(y1, height)),
    y2: rounded(f + d * length(y2, height)),
  }),
  rect: ({ x, y, width: across, height: down, rx }, { a, d, e, f, width, height }) => ({
    x: rounded(e + a * length(x, width)),
    y: rounded(f + d * length(y, height)),
    width: rounded(a * length(across, width)),
    height: rounded(d * length(down, height)),
    ...(rx === undefined ? {} : { rx: rounded(a * length(rx, width)) }),
  }),
  circle: ({ cx, cy, r }, { a, d, e, f, width, height }) => ({
    cx: rounded(e + a * length(cx, width)),
    cy: rounded(f + d * length(cy, height)),
    r: rounded(Math.sqrt(a * d) * length(r, width)),
  }),
  image: ({ href, width: across, height: down }, { a, d, e, f, width, height }) => ({
    href: String(href),
    x: rounded(e),
    y: rounded(f),
    width: rounded(a * length(across, width)),
    height: rounded(d * length(down, height)),
  }),
};

/** What is no mark, and what is in it neither. */
const without = ['text', 'title', 'desc'];

function paintOfMark(paint: Paint, opacity: number, strokeScale: number): Mark['paint'] {
  const made: Mark['paint'] = { fill: paint.fill ?? '#000' };
  for (const name of ['fill-opacity', 'fill-rule', 'shape-rendering'] as const)
    if (paint[name] !== undefined && made['fill'] !== 'none') made[name] = paint[name];
  if (opacity !== 1) made['opacity'] = opacity;
  if (paint.stroke === undefined || paint.stroke === 'none') return made;
  const scaled = (width: string) => rounded(strokeScale * parseFloat(width));
  made['stroke'] = paint.stroke;
  made['stroke-width'] = scaled(paint['stroke-width'] ?? '1');
  const dashes = paint['stroke-dasharray'];
  if (dashes !== undefined && dashes !== 'none')
    made['stroke-dasharray'] = dashes
      .split(/[\s,]+/)
      .map(scaled)
      .join(' ');
  for (const name of ['stroke-linecap', 'stroke-linejoin'] as const) if (paint[name] !== undefined) made[name] = paint[name];
  return made;
}

const isMark = (tag: string): tag is Mark['tag'] => tag in shapes;

/** The marks of a picture that lies in `view`. */
export function marksOf(picture: Element, view: View, paints: ReadonlyMap<Element, Paint>): Mark[] {
  const marks: Mark[] = [];
  const visit = (element: Element, outer: View, outerOpacity: number) => {
    const { tagName, properties } = element;
    if (without.includes(tagName)) return;
    const paint = paints.get(element) ?? {};
    const inside = translated(element, tagName === 'svg' && element !== picture ? viewInside(element, outer) : outer);
    const opacity = outerOpacity * Number(paint.opacity ?? 1);
    if (isMark(tagName)) {
      const strokeScale = paint['vector-effect'] === 'non-scaling-stroke' ? 1 : Math.sqrt(inside.a * inside.d);
      marks.push({ tag: tagName, shape: shapes[tagName](properties, inside), paint: paintOfMark(paint, opacity, strokeScale) });
    } else if (tagName !== 'svg' && tagName !== 'g') throw new Error(`picture: <${tagName}> in a figure is not understood.`);
    for (const child of element.children) if (child.type === 'element') visit(child, inside, opacity);
  };
  visit(picture, view, 1);
  return marks.filter(visible);
}

/** What has no paint, or no extent and no round cap to show for it, is not written. */
function visible({ tag, shape, paint }: Mark): boolean {
  if (tag === 'image') return true;
  if (tag === 'path' && shape['d'] === '') return false;
  return paint['stroke'] !== undefined || (paint['fill'] !== 'none' && tag !== 'line');
}
