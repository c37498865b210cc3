/** Citations in the text, in both languages. */
import { describe, expect, test } from 'vitest';
import type { Reference } from '#lib/site/bibtex.ts';
import { citer } from '#lib/site/rehype-citations.ts';

const reference = (key: string, names: string[]) => ({ key, names, year: /\d+/.exec(key)![0] }) as Reference;
const references = [
  reference('xu2020frequency', ['Xu', 'Zhang', 'Luo']),
  reference('saxe2014exact', ['Saxe', 'Ganguli']),
  reference('simsek2021geometry', ['Şimşek', 'Ged', 'Jacot']),
  reference('jacot2018ntk', ['Jacot', 'Gabriel', 'Hongler']),
];

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: { className?: string[] };
  children?: Node[];
}
const textOf = ({ value, children = [] }: Node): string => value ?? children.map(textOf).join('');
const paragraph = (...children: Node[]): Node => ({ type: 'element', tagName: 'p', children });
const text = (value: string): Node => ({ type: 'text', value });

function cited(value: string, lang: 'en' | 'zh') {
  const tree = paragraph(text(value));
  citer(references, lang)(tree);
  return textOf(tree);
}

describe('English', () => {
  test.each([
    ['As @xu2020frequency show, so.', 'As Xu et al. (2020) show, so.'],
    ['So [@saxe2014exact].', 'So (Saxe & Ganguli, 2014).'],
    ['@saxe2014exact solve it.', 'Saxe and Ganguli (2014) solve it.'],
    ['So [@xu2020frequency; @jacot2018ntk].', 'So (Xu et al., 2020; Jacot et al., 2018).'],
    ['(the linear regime; [@jacot2018ntk]) and @xu2020frequency', '(the linear regime; Jacot et al., 2018) and Xu et al. (2020)'],
    ['somebody@example2020.org', 'somebody@example2020.org'],
  ])('%s', (value, expected) => expect(cited(value, 'en')).toBe(expected));
});

describe('Chinese', () => {
  test.each([
    ['结果如下。@xu2020frequency 在这里证明', '结果如下。Xu 等（2020）在这里证明'],
    ['如 @saxe2014exact 所示', '如 Saxe 与 Ganguli（2014）所示'],
    ['如@saxe2014exact所示', '如 Saxe 与 Ganguli（2014）所示'],
    ['见：@xu2020frequency：相图', '见：Xu 等（2020）：相图'],
    ['已有证明 [@xu2020frequency; @jacot2018ntk]。', '已有证明（Xu 等, 2020；Jacot 等, 2018）。'],
    ['（线性区，[@jacot2018ntk]）。', '（线性区，Jacot 等, 2018）。'],
    ['由 NTK @xu2020frequency', '由 NTK Xu 等（2020）'],
    ['如 @simsek2021geometry 所示', '如 Şimşek 等（2021）所示'],
  ])('%s', (value, expected) => expect(cited(value, 'zh')).toBe(expected));
});

test('a name after a formula or a stressed word has its space', () => {
  const formula = { type: 'element', tagName: 'span', properties: { className: ['katex'] }, children: [text('x')] };
  const strong = { type: 'element', tagName: 'strong', children: [text('相图')] };
  const tree = paragraph(formula, text(' @xu2020frequency；'), strong, text(' @jacot2018ntk'));
  citer(references, 'zh')(tree);
  expect(textOf(tree)).toBe('x Xu 等（2020）；相图 Jacot 等（2018）');
});

test('brackets in a formula are none of the text', () => {
  const formula = { type: 'element', tagName: 'span', properties: { className: ['katex'] }, children: [text('[0, 1')] };
  const tree = paragraph(text('In '), formula, text(' as [@jacot2018ntk]'));
  citer(references, 'en')(tree);
  expect(textOf(tree)).toBe('In [0, 1 as (Jacot et al., 2018)');
});

test('an unknown key stops the build', () => {
  expect(() => cited('As @nobody2020none say', 'en')).toThrow('“@nobody2020none” is cited');
});
