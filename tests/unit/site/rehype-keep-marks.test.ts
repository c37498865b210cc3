import { expect, test } from 'vitest';
import { keepMarks } from '#lib/site/rehype-keep-marks.ts';

const text = (value: string) => ({ type: 'text', value });
const formula = { type: 'element', tagName: 'span', properties: { className: ['katex'] }, children: [text('x')] };
const term = { type: 'mdxJsxTextElement', name: 'Term', children: [text('frequency')] };
const keep = (box: object, mark: string) => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['keep'] },
  children: [box, text(mark)],
});

test('a formula or a term and the marks after it stay together', () => {
  const tree = {
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
