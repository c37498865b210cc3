import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { boxes, viewOfArea } from '#components/page/picture/layout.ts';
import { marksOf } from '#components/page/picture/marks.ts';
import { paintAll } from '#components/page/picture/paint.ts';
import CosineMatrix from '#components/plots/CosineMatrix.svelte';
import NetworkDiagram from '#components/plots/NetworkDiagram.svelte';

const view = { a: 1, d: 1, e: 0, f: 0, width: 200, height: 100 };

function marks(html: string, place = view) {
  const tree = fromHtml(html, { fragment: true });
  return marksOf(select('svg', tree)!, place, paintAll(tree));
}

test('percent, nested pictures and stretched views come to the same pixels', () => {
  const [line, path, circle] = marks(`<svg>
    <line x1="0%" x2="100%" y1="50%" y2="50%" style="stroke: var(--ink)"></line>
    <svg x="10%" y="20%" width="50%" height="50%">
      <svg viewBox="0 0 2000 2000" preserveAspectRatio="none" width="100%" height="100%">
        <path d="M0 0l2000 2000" stroke-width="3" style="stroke: var(--ink); vector-effect: non-scaling-stroke; fill: none"></path>
      </svg>
      <circle cx="50%" cy="50%" r="4" style="fill: var(--ink)"></circle>
    </svg></svg>`);
  expect(line!.shape).toEqual({ x1: 0, x2: 200, y1: 50, y2: 50 });
  expect(path!.shape).toEqual({ d: 'M20 20l100 50' });
  expect(path!.paint).toEqual({ fill: 'none', stroke: 'var(--ink)', 'stroke-width': 3 });
  expect(circle!.shape).toEqual({ cx: 70, cy: 45, r: 4 });
});

test('letters are left out; what is not understood is an error', () => {
  expect(marks('<svg><text>k = 1</text><rect width="5" height="5"></rect></svg>')).toHaveLength(1);
  expect(() => marks('<svg><polygon points="0,0 1,1"></polygon></svg>')).toThrow('<polygon>');
  expect(() => marks('<svg><rect width="5" height="5" transform="rotate(5)"></rect></svg>')).toThrow('rotate(5)');
});

test('opacity of a group is that of its marks', () => {
  const [mark] = marks('<svg><g opacity="0.5"><path d="M0 0h5" opacity="0.5" stroke="var(--ink)"></path></g></svg>');
  expect(mark!.paint['opacity']).toBe(0.25);
});

test('what a component says in its own style sheet counts', async () => {
  const neurons = [{ at: [50, 50] as const, radius: 20, colour: 'var(--network)', curve: 'M-5 0h10' }];
  const { body } = await render(NetworkDiagram, { props: { title: '', alt: '', height: 100, wires: [], neurons, captions: [] } });
  const [, zero, curve] = marks(body);
  expect(zero!.paint).toMatchObject({ stroke: 'var(--rule)', 'stroke-width': 1 });
  expect(curve!.paint).toMatchObject({ fill: 'none', stroke: 'var(--network)', 'stroke-width': 2.5, 'stroke-linecap': 'round' });
});

test('a shape that a component keeps is found', async () => {
  const { body } = await render(CosineMatrix, { props: { title: '', alt: '', values: [1, 0, 0, 1] } });
  const tree = fromHtml(body, { fragment: true });
  expect(paintAll(tree).get(select('svg', tree)!)?.['aspect-ratio']).toBe('1');
});

test('the area of a plot fills its panel, up to a margin', () => {
  const properties = { x: '10%', y: '5%', width: '80%', height: '75%' };
  const area: Element = { type: 'element', tagName: 'svg', properties, children: [] };
  const { e, f, width, height } = viewOfArea(area, { x: 0, y: 0, width: 168, height: 83 });
  expect([e + 0.1 * width, f + 0.05 * height, 0.8 * width, 0.75 * height].map(Math.round)).toEqual([4, 4, 160, 75]);
});

test('panels of a proportion stand together in the middle', () => {
  const place = { width: 360, height: 100, gap: 20 };
  expect(boxes(2, 2, undefined, place).map(({ x, width }) => [x, width])).toEqual([
    [0, 170],
    [190, 170],
  ]);
  expect(boxes(2, 2, 1, place).map(({ x, y, width }) => [x, y, width])).toEqual([
    [70, 0, 100],
    [190, 0, 100],
  ]);
});
