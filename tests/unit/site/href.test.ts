import { describe, expect, test } from 'vitest';
import { asset, href, placeOf } from '#lib/site/href.ts';

describe.each(['/', '/some/base', '/some/base/'])('under %s', (base) => {
  const root = base.endsWith('/') ? base : `${base}/`;
  test.each([
    ['/', 'en', ''],
    ['/', 'zh', 'zh/'],
    ['/parity/', 'en', 'parity/'],
    ['/parity/#exercise', 'zh', 'zh/parity/#exercise'],
  ] as const)('%s in %s', (path, lang, expected) => expect(href(path, lang, base)).toBe(root + expected));

  test('a file of public/', () => expect(asset('favicon.svg', base)).toBe(`${root}favicon.svg`));

  test.each([
    ['', { lang: 'en', path: '/', slug: '' }],
    ['zh/', { lang: 'zh', path: '/', slug: '' }],
    ['parity/', { lang: 'en', path: '/parity/', slug: 'parity' }],
    ['zh/parity/', { lang: 'zh', path: '/parity/', slug: 'parity' }],
    ['zhang/', { lang: 'en', path: '/zhang/', slug: 'zhang' }],
  ])('the place of %s', (path, place) => expect(placeOf(new URL(root + path, 'https://example.org'), base)).toEqual(place));
});
