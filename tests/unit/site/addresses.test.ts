import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { choice, number } from '#lib/experiment/params.ts';
import { anchorsOf, complaints, settingsOf, sorted } from '#lib/site/addresses.ts';

const page = `<main id="text"><h2 id="why">Why</h2><p id="wave-title"></p>
  <div class="demo-place wide" id="wave"><figure><h3 id="inside"></h3></figure></div>
  <section class="exercise" id="own"><a id="own-number"></a></section><span id="term-1"></span>
  <dl class="prose glossary"><div id="seed"></div></dl><div class="claim" id="wave.low-first"></div>
  <ol><li id="bib-xu2020"></li></ol></main>`;

test('what an address may name on a page: no labels, nothing inside a figure, and of references those of their own page', () => {
  const anchors = ['text', 'why', 'wave', 'own', 'seed', 'wave.low-first'].map((id) => `/order/#${id}`);
  expect(anchorsOf('/order/', page)).toEqual(anchors);
  expect(anchorsOf('/zh/references/', page)).toContain('/zh/references/#bib-xu2020');
});

test('settings, and the values of those that are a choice', () => {
  const label = { en: 'x', zh: 'x' };
  const options = [
    { value: 'tanh', label },
    { value: 'relu', label },
  ];
  const params = {
    width: number({ label, default: 1, min: 0, max: 2 }),
    activation: choice({ label, default: 'tanh', options }),
  };
  expect(settingsOf('wave', params)).toEqual([
    '/embed/wave/?width',
    '/embed/wave/?activation',
    '/embed/wave/?activation=tanh',
    '/embed/wave/?activation=relu',
  ]);
});

test('an address that is lost, or new, is a complaint that says what to do', () => {
  expect(complaints(['/a/', '/a/#x'], ['/a/', '/a/#x'], {})).toEqual([]);
  expect(complaints(['/a/', '/a/#x'], ['/a/'], {})).toEqual([expect.stringContaining('/a/#x leads nowhere any more')]);
  expect(complaints(['/a/'], ['/a/', '/b/'], {})).toEqual(['/b/ is new: `npm run addresses` adds it.']);
});

test('a redirect answers for what is lost, if it leads to what is there', () => {
  const both = ['/a/', '/a/#y'];
  expect(complaints(['/a/#x', ...both], both, { '/a/#x': '/a/#y' })).toEqual([]);
  const chinese = ['/zh/a/#y', ...both];
  expect(complaints(['/zh/a/#x', ...chinese], chinese, { '/a/#x': '/a/#y' })).toEqual([]);
  expect(complaints(both, both, { '/a/#z': '/nowhere/' })).toEqual([expect.stringContaining('/nowhere/, which is not there')]);
  expect(complaints(both, both, { '/a/': '/a/#y' })).toEqual([expect.stringContaining('/a/ is still there')]);
});

test('the order is that of the characters, without repetition', () =>
  expect(sorted(['/b/', '/a/#x', '/a/', '/b/'])).toEqual(['/a/', '/a/#x', '/b/']));

const listed = readFileSync(join(import.meta.dirname, '../../../src/content/addresses.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

test('both editions have the same pages and as many anchors on each; of its own the Chinese has those of headings in its words', () => {
  const english = new Set(listed.filter((address) => !/^\/zh\/|\?/.test(address)));
  const chinese = listed.filter((address) => address.startsWith('/zh/')).map((address) => address.slice('/zh'.length));
  const pagesOf = (addresses: Iterable<string>) => [...addresses].map((address) => address.split('#')[0]!).sort();
  expect(pagesOf(chinese)).toEqual(pagesOf(english));
  const own = chinese.filter((address) => !english.has(address));
  expect(own.filter((address) => !/#.*\p{Script=Han}/u.test(address))).toEqual([]);
});
