import { expect, test } from 'vitest';
import { rounded } from '#components/page/argument/draw.ts';
import { separate } from '#components/page/argument/lanes.ts';
import { boxOf, mapHeight, mapWidth } from '#components/page/argument/layout.ts';
import { Paths } from '#components/page/argument/paths.ts';
import { edges } from '../../../../src/content/argument/edges.ts';
import { nodes } from '../../../../src/content/argument/nodes.ts';

const places = new Map(nodes.map(({ id, place }) => [id, place]));
const paths = new Paths(
  nodes.map(({ place }) => place),
  [],
);
const routes = edges.map(({ from, to, kind }) => {
  const [a, b] = [places.get(from)!, places.get(to)!];
  return { from: a, to: b, bundle: `${kind} ${to}`, corners: paths.find(a, b) };
});
const lines = separate(routes, []);

test('a claim beside another is reached straight, one further away around what stands between', () => {
  const three = new Paths(
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    [],
  );
  expect(three.find([0, 0], [1, 0])).toHaveLength(2);
  expect(three.find([0, 0], [2, 0]).length).toBeGreaterThan(2);
});

test('no line passes through a claim or leaves the map', () => {
  for (const points of lines)
    for (const [i, a] of points.slice(0, -1).entries()) {
      const b = points[i + 1]!;
      expect(a.x === b.x || a.y === b.y).toBe(true);
      const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
      const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
      expect(left >= 0 && right <= mapWidth && top >= 0 && bottom <= mapHeight).toBe(true);
      for (const { place } of nodes) {
        const box = boxOf(place);
        const inside = right > box.x && left < box.x + box.width && bottom > box.y && top < box.y + box.height;
        expect(inside, `${JSON.stringify([a, b])} and ${place.join()}`).toBe(false);
      }
    }
});

test('two lines that mean different things never lie on each other', () => {
  const pieces = lines.flatMap((points, line) => points.slice(1).map((b, i) => ({ line, a: points[i]!, b })));
  for (const p of pieces)
    for (const q of pieces) {
      if (routes[p.line]!.bundle === routes[q.line]!.bundle) continue;
      for (const [along, across] of [
        ['x', 'y'],
        ['y', 'x'],
      ] as const) {
        if (p.a[across] !== p.b[across] || q.a[across] !== q.b[across] || p.a[across] !== q.a[across]) continue;
        const overlap =
          Math.min(Math.max(p.a[along], p.b[along]), Math.max(q.a[along], q.b[along])) -
          Math.max(Math.min(p.a[along], p.b[along]), Math.min(q.a[along], q.b[along]));
        expect(overlap).toBeLessThanOrEqual(0);
      }
    }
});

test('corners are rounded, and the tip stops short of the claim', () =>
  expect(
    rounded([
      { x: 0, y: 0 },
      { x: 50, y: 0 },
      { x: 50, y: 60 },
    ]),
  ).toBe('M0 0L39 0Q50 0 50 11L50 57'));
