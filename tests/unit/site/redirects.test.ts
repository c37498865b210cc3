import { expect, test } from 'vitest';
import { follow, formerAnchors, movedAnchors, movedPages, renamed, type Redirects } from '#lib/site/redirects.ts';
import { leadingPage, withFormerAnchors } from '../../../scripts/addresses/redirects.mjs';

const redirects: Redirects = {
  '/old/': '/new/',
  '/new/#first': '/new/#second',
  '/zh/new/#起初': '/zh/new/#后来',
  '/new/#gone': '/other/#here',
  '/embed/wave/?samples': '/embed/wave/?points',
  '/embed/wave/?kind=relu': '/embed/wave/?activation=rectified',
};

test.each([
  ['/old/', '/new/'],
  ['/zh/old/', '/zh/new/'],
  ['/old/#part', '/new/#part'],
  ['/new/#first', '/new/#second'],
  ['/zh/new/#first', '/zh/new/#second'],
  ['/zh/new/#起初', '/zh/new/#后来'],
  ['/embed/wave/?samples', '/embed/wave/?points'],
  ['/elsewhere/#first', '/elsewhere/#first'],
])('%s is %s today', (from, to) => expect(follow(redirects, from)).toBe(to));

test('a page that was has one to lead on in both languages', () =>
  expect(movedPages(redirects)).toEqual([
    ['/old/', '/new/'],
    ['/zh/old/', '/zh/new/'],
  ]));

test('former anchors of a page, in both languages, and those of other pages', () => {
  expect(formerAnchors(redirects, '/new/')).toEqual([['first', 'second']]);
  expect(formerAnchors(redirects, '/zh/new/')).toEqual([
    ['first', 'second'],
    ['起初', '后来'],
  ]);
  expect(movedAnchors(redirects)).toEqual([['gone', 'other#here']]);
});

test('settings are read by today’s names, of this figure alone', () => {
  const query = new URLSearchParams('samples=20&kind=relu&seed=7');
  expect(renamed(redirects, 'wave', query).toString()).toBe('points=20&activation=rectified&seed=7');
  expect(renamed(redirects, 'other', query).toString()).toBe(query.toString());
});

test('a former anchor stands in what it led to, whatever is in its attributes', () => {
  const html = '<h2 id="a">A</h2><div class="x" id="b" data-records="a > b">B</div>';
  expect(withFormerAnchors(html, [['was', 'b']])).toBe(
    '<h2 id="a">A</h2><div class="x" id="b" data-records="a > b"><span id="was"></span>B</div>',
  );
  expect(withFormerAnchors(html, [['was', 'nowhere']])).toBe(html);
});

test('a page that leads on does so without JavaScript, and in the language of where it leads', () => {
  const page = leadingPage('/base/zh/new/');
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=/base/zh/new/"></noscript>');
  expect(page).toContain('<html lang="zh-CN">');
  expect(page).toContain('<a href="/base/zh/new/">');
});
