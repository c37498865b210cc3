import { expect, test } from 'vitest';
import { keepEnds, keepMarks, type Node } from '#lib/site/rehype-keep-marks.ts';

const text = (value: string) => ({ type: 'text', value });
const formula = { type: 'element', tagName: 'span', properties: { className: ['katex'] }, children: [text('x')] };
const term = { type: 'mdxJsxTextElement', name: 'Term', children: [text('frequency')] };
const keep = (children: Node[]): Node => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['keep'] },
  children,
});

test('marks that open stay with what follows them', () => {
  const tree: Node = { type: 'element', tagName: 'p', children: [text('在哪里（'), formula, text('），于是')] };
  keepMarks(tree);
  const kept = keep([text('（'), formula, text('），')]);
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
  expect(tree.children![0]).toEqual(keep([span('katex', span('katex-html', left, wbr, right)), text('，')]));
});

test('in Chinese a formula breaks after a relation alone, and not where it is short', () => {
  const span = (name: string, ...children: Node[]): Node => ({
    type: 'element',
    tagName: 'span',
    properties: { className: [name] },
    children,
  });
  const part = (value: string, name: string, mark: string) => span('base', text(value), span(name, text(mark)), span('mspace'));
  const katex = (...parts: Node[]) => span('katex', span('katex-html', ...parts));
  const wbr = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
  const kept = (...parts: Node[]) => {
    const tree: Node = { type: 'element', tagName: 'p', children: [text('设'), katex(...parts), text(' 成立')] };
    keepMarks(tree, 'zh');
    return tree.children;
  };
  const [sum, last] = [part('c(1', 'mbin', '−'), span('base', text('p)'))];
  expect(kept(part('k', 'mrel', '='), last)).toEqual([text('设'), keep([katex(part('k', 'mrel', '='), last)]), text(' 成立')]);
  const long = part('h(x, y)', 'mrel', '=');
  expect(kept(long, sum, last)).toEqual([text('设'), keep([katex(long, wbr, sum, last)]), text(' 成立')]);
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
    keep([formula, text('，')]),
    text(''),
    keep([term, text('”。')]),
    text('于是 '),
    formula,
    text(' 成立'),
  ]);
});

test('the last two characters of a Chinese paragraph stay together', () => {
  const end = (value: string): Node => ({ ...formula, properties: { className: ['keep'] }, children: [text(value)] });
  const because = (...children: Node[]): Node => ({ type: 'mdxJsxTextElement', name: 'Because', children });
  const tree: Node = {
    type: 'root',
    children: [
      { type: 'element', tagName: 'p', children: [text('看看还剩下什么。')] },
      { type: 'element', tagName: 'li', children: [because(text('ReLU 学不会。'))] },
      { type: 'element', tagName: 'p', children: [text('What is left?')] },
    ],
  };
  keepEnds(tree);
  expect(tree.children!.map(({ children }) => children)).toEqual([
    [text('看看还剩下'), end('什么。')],
    [because(text('ReLU 学'), end('不会。'))],
    [text('What is left?')],
  ]);
});
