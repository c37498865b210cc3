/** The map of the argument as a picture: its claims as boxes, and the lines between them, as wide and as high as its place. */
import { edges } from '../../../content/argument/edges.ts';
import { nodes } from '../../../content/argument/nodes.ts';
import type { ArgumentEdge, ArgumentNode } from '../../../content/argument/types.ts';
import { paths } from '../argument/data.ts';
import { boxOf, mapHeight, mapWidth } from '../argument/layout.ts';
import { rounded, type Mark } from './marks.ts';
import { movedPath } from './svg-path.ts';

/** As in argument/Lines.svelte, thinner. */
const lines: Record<ArgumentEdge['kind'], Mark['paint']> = {
  explains: { stroke: 'var(--accent)', 'stroke-width': 1.5 },
  supports: { stroke: 'var(--ink-soft)', 'stroke-width': 1 },
  uses: { stroke: 'var(--ink-faint)', 'stroke-width': 1, 'stroke-dasharray': '1 2' },
  limits: { stroke: 'var(--fails)', 'stroke-width': 1, 'stroke-dasharray': '3 2' },
};
const boxes: Record<ArgumentNode['role'], Mark['paint']> = {
  main: { fill: 'var(--accent)', stroke: 'var(--accent)', 'stroke-width': 1.5 },
  plain: { fill: 'var(--paper)', stroke: 'var(--ink-faint)', 'stroke-width': 1 },
  limit: { fill: 'var(--paper)', stroke: 'var(--fails)', 'stroke-width': 1, 'stroke-dasharray': '3 2' },
};

/** Round the map, so that the outlines at its edge are whole. */
const margin = 2;

export function argumentMarks(width: number, height: number): Mark[] {
  const [a, d] = [(width - 2 * margin) / mapWidth, (height - 2 * margin) / mapHeight];
  const view = { a, d, e: margin, f: margin };
  const drawnLines = edges.map(({ kind }, i): Mark => {
    return { tag: 'path', shape: { d: movedPath(paths[i]!, view) }, paint: { fill: 'none', ...lines[kind] } };
  });
  const drawnBoxes = nodes.map(({ place, role }): Mark => {
    const box = boxOf(place);
    const shape = {
      x: rounded(margin + a * box.x),
      y: rounded(margin + d * box.y),
      width: rounded(a * box.width),
      height: rounded(d * box.height),
      rx: 2,
    };
    return { tag: 'rect', shape, paint: boxes[role] };
  });
  return [...drawnLines, ...drawnBoxes];
}
