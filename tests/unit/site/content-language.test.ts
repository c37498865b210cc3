import { expect, test } from 'vitest';
import { contentLanguage } from '#lib/site/content-language.ts';

test('a content file has the language of its folder or its name, whatever the folders above the project', () => {
  expect(contentLanguage('/home/x/site/src/content/chapters/zh/04-parity.mdx')).toBe('zh');
  expect(contentLanguage('/home/x/site/src/content/way/zh.mdx')).toBe('zh');
  expect(contentLanguage('C:\\site\\src\\content\\chapters\\zh\\04-parity.mdx')).toBe('zh');
  expect(contentLanguage('/home/zh/site/src/content/chapters/en/04-parity.mdx')).toBe('en');
  expect(contentLanguage('/home/zh/src/content/site/src/content/way/en.mdx')).toBe('en');
});
