/** The finders of misplaced words and marks find what is amiss: a test of the tests. */
import { expect, test } from '@playwright/test';
import { misplacedMarks, unfold } from './chinese-marks.ts';
import { misplacedWords } from './misplaced-words.ts';

const wordsIn = (inside: string) => `<main lang="zh-CN" style="width: 400px; font: 16px/1.5 sans-serif">${inside}</main>`;

test('words beyond their own box, beyond one around it, over others, and broken ones are found', async ({ page }) => {
  const find = async (inside: string) => {
    await page.setContent(wordsIn(inside));
    return page.locator('main').evaluate(misplacedWords);
  };
  expect(await find('<p>quiet</p>')).toEqual([]);
  expect(await find('<p style="width: 40px; white-space: nowrap">beyond its own element</p>')).toHaveLength(1);
  expect(await find('<div style="width: 40px"><p style="width: 300px">beyond the box around it</p></div>')).toHaveLength(1);
  expect(await find('<div style="width: 40px; overflow: auto"><p style="width: 300px">within what scrolls</p></div>')).toEqual(
    [],
  );
  expect(await find('<p style="width: 60px; overflow-wrap: anywhere">incomprehensible</p>')).toHaveLength(1);
  expect(await find('<p style="width: 60px">two whole words, and half-broken</p>')).toEqual([]);
  expect(await find('<p style="margin: 0">one over</p><p style="margin: -1.5em 0 0">the other</p>')).toHaveLength(1);
});

test('marks and spaces that are not as Chinese has them are found, in what is shown, unfolded and heard', async ({ page }) => {
  const find = async (inside: string) => {
    await page.setContent(wordsIn(inside));
    await page.locator('main').evaluate(unfold);
    return page.locator('main').evaluate(misplacedMarks);
  };
  expect(await find('<p>神经元沿 3 个方向凝聚，见图。</p><p lang="en">neurons, (three)</p>')).toEqual([]);
  for (const fault of ['神经元,方向', '第一句。 第二句', '神经元 凝聚', '有3个', '见图(二)'])
    expect(await find(`<p>${fault}</p>`), fault).toHaveLength(1);
  expect(await find('<details><summary>更多</summary>神经元,方向</details>')).toHaveLength(1);
  expect(await find('<button aria-label="宽度: 100">一</button>')).toHaveLength(1);
  expect(await find('<img alt="误差 降到 0.1" width="9" height="9" />')).toHaveLength(1);
});
