/** A drawing as SVG, for a page, which knows the colours' tokens, or for a file, which must be told what they are. */
import type { Drawing, Panel } from './drawing.ts';
import { rounded, type Mark } from './marks.ts';

const escaped = (value: string | number) =>
  String(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const written = (attributes: Record<string, string | number>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');

/** Marks that follow each other with the same paint share it. */
function marksText(marks: readonly Mark[], paintText: (mark: Mark) => string): string {
  const runs: { paint: string; shapes: string[] }[] = [];
  for (const mark of marks) {
    const paint = paintText(mark);
    const shape = `<${mark.tag}${written(mark.shape)}/>`;
    // Opacity is of each mark, and not of all together.
    if (runs.at(-1)?.paint === paint && !paint.includes(' opacity=')) runs.at(-1)!.shapes.push(shape);
    else runs.push({ paint, shapes: [shape] });
  }
  return runs
    .map(({ paint, shapes }) =>
      shapes.length === 1 ? shapes[0]!.replace('/>', `${paint}/>`) : `<g${paint}>${shapes.join('')}</g>`,
    )
    .join('');
}

export interface Writing {
  /** What is written for a colour of the figure. */
  colour: (value: string) => string;
  /** How an image is to be told to keep its pixels square. */
  pixels: string;
}

function panelText({ marks, ...box }: Panel, { colour, pixels }: Writing): string {
  const paintText = ({ tag, paint }: Mark) => {
    if (tag === 'image') return written({ preserveAspectRatio: 'none', 'image-rendering': pixels });
    const coloured = { ...paint, fill: colour(String(paint['fill'])) };
    return written('stroke' in paint ? { ...coloured, stroke: colour(String(paint['stroke'])) } : coloured);
  };
  const place = Object.fromEntries(Object.entries(box).map(([name, value]) => [name, rounded(value)]));
  return `<svg${written(place)}>${marksText(marks, paintText)}</svg>`;
}

/** What stands in the picture, without the picture's own element. */
export const drawingText = ({ panels }: Drawing, writing: Writing) => panels.map((panel) => panelText(panel, writing)).join('');

/** In a page, tokens follow its theme. */
export const inPage: Writing = { colour: (value) => value, pixels: 'pixelated' };
