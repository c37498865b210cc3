import { expect, test } from 'vitest';
import { select } from '../../../scripts/test/select.mjs';

const nothing = { figures: [], chapters: [], unit: [], browser: [], sources: [] };

test.each([
  ['f-principle-1d', { figures: ['f-principle-1d'] }],
  ['src/components/demos/parity/parity/claims.ts', { figures: ['parity'] }],
  ['04-parity', { chapters: ['04-parity'] }],
  ['src/content/chapters/zh/04-parity.mdx', { chapters: ['04-parity'] }],
  ['tests/unit/numerics/dft.test.ts', { unit: ['tests/unit/numerics/dft.test.ts'] }],
  ['tests/unit/numerics/dft.test.ts:12', { unit: ['tests/unit/numerics/dft.test.ts:12'] }],
  ['src/components/demos/condensation/condensation', { figures: ['condensation'] }],
  ['dft', { unit: ['tests/unit/numerics/dft.test.ts'] }],
  ['tests/browser/site.spec.ts:30', { browser: ['tests/browser/site.spec.ts:30'] }],
  ['firefox', { browser: ['tests/browser/firefox.spec.ts'] }],
  ['figure', { unit: ['tests/unit/experiment/figure.test.ts'], browser: ['tests/browser/figure.spec.ts'] }],
  ['src/lib/numerics/dft.ts', { sources: ['src/lib/numerics/dft.ts'] }],
])('%s', (word, expected) => {
  expect(select([word])).toEqual({ ...nothing, ...expected });
});

test('a folder is the tests in it', () => {
  const { unit, browser } = select(['tests/unit/plots', 'tests/visual']);
  expect(unit).toContain('tests/unit/plots/path.test.ts');
  expect(browser).toEqual(['tests/visual/chinese.spec.ts', 'tests/visual/pages.spec.ts']);
});

test('a word that names nothing is answered with the nearest names', () => {
  expect(() => select(['f-princple'])).toThrow(/no figure, chapter, test or source file “f-princple”.*f-principle-1d/);
  expect(() => select(['public/favicon.svg'])).toThrow('“public/favicon.svg”');
});
