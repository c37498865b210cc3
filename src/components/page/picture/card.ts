/** The picture that a page has on a card of a link (Open Graph): a figure on the site's paper, its mark in a corner. */
import { Resvg } from '@resvg/resvg-js';
import mark from '../../../../public/favicon.svg?raw';
import { lightColours, resolved } from './colours.ts';
import { drawingOf } from './drawing.ts';
import { cardSize } from './of-page.ts';
import { drawingText } from './svg.ts';

/** What the drawing is enlarged by: strokes and points are drawn for a panel of a page. */
const scale = 2;
const margin = { side: 90, top: 70, foot: 90 };
const markSize = 44;

const colours = lightColours();
const inFile = { colour: (value: string) => resolved(value, colours), pixels: 'optimizeSpeed' };

export async function card(id: string): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = cardSize;
  const place = { width: (width - 2 * margin.side) / scale, height: (height - margin.top - margin.foot) / scale, gap: 16 };
  const drawing = await drawingOf(id, place);
  const paper = resolved('var(--paper)', colours);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${paper}"/>
<g transform="translate(${margin.side} ${margin.top}) scale(${scale})">${drawingText(drawing, inFile)}</g>
<svg x="${width - 28 - markSize}" y="${height - 26 - markSize}" width="${markSize}" height="${markSize}"${mark.slice(mark.indexOf('<svg') + 4)}
</svg>`;
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return new Uint8Array(png);
}
