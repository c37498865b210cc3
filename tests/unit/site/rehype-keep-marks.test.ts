import { expect, test } from 'vitest';
import { keepMarks, type Node } from '#lib/site/rehype-keep-marks.ts';

const text = (value: string) => ({ type: 'text', value });
const formula = { type: 'element', tagName: 'span', properties: { className: ['katex'] }, children: [text('x')] };
const term = { type: 'mdxJsxTextElement', name: 'Term', children: [text('frequency')] };
const keep = (box: Node, mark: string): Node => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['keep'] },
  children: [box, text(mark)],
});

test('marks that open stay with what follows them', () => {
  const tree: Node = { type: 'element', tagName: 'p', children: [text('在哪里（'), formula, text('），于是')] };
  keepMarks(tree);
  const kept = { ...keep(formula, '），'), children: [text('（'), formula, text('），')] };
  expect(tree.children).toEqual([text('在哪里'), kept, text('于是')]);
});

test('a formula may still break after a relation', () => {
  const span = (name: string, ...children: Node[]): Node => ({
    type: 'element',
    tagName: 'span',
    properties: { className: [name] },
    children,
  });
  const [left, right] = [span('base', text('x=')), span('base', text('1'))];
  const tree: Node = { type: 'element', tagName: 'p', children: [span('katex', span('katex-html', left, right)), text('，')] };
  keepMarks(tree);
  const wbr = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
  expect(tree.children![0]).toEqual(keep(span('katex', span('katex-html', left, wbr, right)), '，'));
});

test('a formula or a term and the marks after it stay together', () => {
  const tree: Node = {
    type: 'element',
    tagName: 'p',
    children: [text('设'), formula, text('，'), term, text('”。于是 '), formula, text(' 成立')],
  };
  keepMarks(tree);
  expect(tree.children).toEqual([
    text('设'),
    keep(formula, '，'),
    text(''),
    keep(term, '”。'),
    text('于是 '),
    formula,
    text(' 成立'),
  ]);
});
