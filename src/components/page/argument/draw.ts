/** The lines between the claims as SVG paths. */
import type { ArgumentEdge, ArgumentNode } from '../../../content/argument/types.ts';
import { separate, type Pixel } from './lanes.ts';
import type { Place } from './layout.ts';
import { Paths } from './paths.ts';

const radius = 11;
/** Between the tip of a line and the claim's border. */
const clearance = 3;

const towards = (from: Pixel, to: Pixel, distance: number): Pixel => {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
};
const written = ({ x, y }: Pixel) => `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;

/** Straight stretches with rounded corners. */
export function rounded(points: readonly Pixel[]): string {
  const last = points.at(-1)!;
  const tip = towards(last, points.at(-2)!, clearance);
  const corners = points.slice(1, -1).map((corner, i) => {
    const [before, after] = [points[i]!, points[i + 2]!];
    const half = (end: Pixel) => Math.hypot(end.x - corner.x, end.y - corner.y) / 2;
    const r = Math.min(radius, half(before), half(after));
    return `L${written(towards(corner, before, r))}Q${written(corner)} ${written(towards(corner, after, r))}`;
  });
  return `M${written(points[0]!)}${corners.join('')}L${written(tip)}`;
}

/**
 * One path an edge, in the edges' order.
 * @param headed places with a heading above them, at their left
 */
export function drawEdges(nodes: readonly ArgumentNode[], edges: readonly ArgumentEdge[], headed: readonly Place[]): string[] {
  const places = new Map(nodes.map(({ id, place }) => [id, place]));
  const paths = new Paths(
    nodes.map(({ place }) => place),
    headed,
  );
  const routes = edges.map(({ from, to, kind }) => {
    const [a, b] = [places.get(from)!, places.get(to)!];
    return { from: a, to: b, bundle: `${kind} ${to}`, corners: paths.find(a, b) };
  });
  return separate(routes, headed).map(rounded);
}
