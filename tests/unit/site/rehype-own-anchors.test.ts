import { expect, test } from 'vitest';
import { ownAnchors, type Node } from '#lib/site/rehype-own-anchors.ts';

const heading = (id: string): Node => ({ type: 'element', tagName: 'h2', properties: { id } });
const component = (name: string, id: string): Node => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: [{ name: 'id', value: id }],
});

test('a heading whose words come to the id of a figure or an exercise leaves it that anchor', () => {
  const inside: Node = { type: 'element', tagName: 'div', children: [component('Exercise', 'own'), component('Term', 'seed')] };
  const headings = ['wave', 'own', 'seed', 'why'].map(heading);
  ownAnchors({ type: 'root', children: [...headings, component('Demo', 'wave'), inside] });
  expect(headings.map(({ properties }) => properties!.id)).toEqual(['wave-section', 'own-section', 'seed', 'why']);
});
