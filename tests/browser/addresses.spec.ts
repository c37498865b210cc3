/** Addresses as people pass them on: mangled, with what others add to them, of older versions, and of what has another name today. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { leadingPage, withFormerAnchors } from '../../scripts/addresses/redirects.mjs';
import { embed } from './figures.ts';

const id = 'f-principle-1d';
const figureIn = (page: Page, demo = id) => page.locator(`figure[data-figure="${demo}"]`);
const seedIn = (page: Page, demo = id) => page.locator(`#${demo}-seed`);

/** Opens an address and waits until its figure is alive, without scrolling to it. */
async function open(page: Page, address: string, demo = id) {
  await page.goto(`./${address}`);
  await expect(figureIn(page, demo)).toHaveAttribute('data-live', 'true');
}

const withSeed: Record<string, string> = {
  'no place': `?demo=${id}&seed=7`,
  'a place that is none': `?demo=${id}&seed=7#nowhere`,
  'a place that cannot be read': `?demo=${id}&seed=7#%E4%A`,
  'in brackets': `?demo=${id}&seed=7#${id}).`,
  'in brackets, without a place': `?demo=${id}&seed=7)`,
  'in a Chinese sentence': `?demo=${id}&seed=7#${id}，很有意思。`,
  'from the source of a page': `?demo=${id}&amp;seed=7#${id}`,
  'a mangled name': `?demo=${id}】&seed=7`,
  'a mangled name and place': `?demo=${id})&seed=7#${id})`,
  'passed on': `?demo=${id}&seed=7&utm_source=a&fbclid=b&gclid=&spm=c.d&from=singlemessage&isappinstalled=0#${id}`,
};
for (const lang of ['', 'zh/'])
  for (const [name, address] of Object.entries(withSeed))
    test(`${lang}a chapter’s figure by a link: ${name}`, async ({ page }) => {
      await open(page, `${lang}f-principle/${address}`);
      await expect(seedIn(page)).toHaveValue('7');
      await expect(figureIn(page)).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
    });

const framed: Record<string, [query: string, seed: string]> = {
  'a mark at the end': ['?seed=7。', '7'],
  'a mark in the middle': ['?seed=7,&width=100', '7'],
  'from the source of a page': ['?width=100&amp;seed=7', '7'],
  'passed on': ['?seed=7&utm_source=a&share_token=b&msclkid=c', '7'],
  'passed on without settings': ['?utm_source=a&from=timeline', '1'],
  'a mangled name': [`?demo=${id}%EF%BC%89&seed=7`, '7'],
};
for (const lang of ['', 'zh/'])
  for (const [name, [query, seed]] of Object.entries(framed))
    test(`${lang}a figure alone by a link: ${name}`, async ({ page }) => {
      await open(page, `${lang}${embed(id)}${query}`);
      await expect(seedIn(page)).toHaveValue(seed);
      await expect(page.getByRole('alert').filter({ visible: true })).toHaveCount(0);
    });

const told: Record<string, [query: string, en: string, zh: string]> = {
  'an unknown name, twice': ['seed=7&colour=red&colour=blue', 'no parameter “colour”', '没有参数“colour”'],
  'a value out of range': ['seed=7&depth=99', '99 is above the largest value', '99 大于最大值'],
  'a version that is none': ['seed=7&v=two', '“two” is not the number of a version', '“two”不是版本号'],
};
for (const [name, [query, en, zh]] of Object.entries(told))
  test(`what cannot be used is told, the rest is kept: ${name}`, async ({ page }) => {
    for (const [lang, words] of [
      ['', en],
      ['zh/', zh],
    ]) {
      await open(page, `${lang}${embed(id)}?${query}`);
      await expect(figureIn(page).locator('.problems li')).toHaveText([new RegExp(words!)]);
      await expect(seedIn(page)).toHaveValue('7');
    }
  });

test('a figure has its anchor for itself, whatever a heading is called', async ({ page }) => {
  await page.goto('./high-frequencies/?demo=without-gradients#without-gradients');
  await expect(page.locator('.demo-place:target')).toHaveAttribute('data-demo', 'without-gradients');
});

test('two runs beside each other may have the same mistake', async ({ page }) => {
  await open(page, `${embed(id)}?seed=7&depth=99&beside=${encodeURIComponent('seed=8&depth=98')}`);
  await expect(figureIn(page).locator('.problems li')).toHaveText([/99 is above/, /98 is above/]);
});

test('a link of an older version of the experiment says so, with its settings', async ({ page }) => {
  const older = 'three-layer-condensation';
  await open(page, `${embed(older)}?seed=7&v=1`, older);
  await expect(figureIn(page, older).locator('.problems li')).toHaveText([
    /made for version 1 of the experiment; this is version 2/,
  ]);
  await expect(seedIn(page, older)).toHaveValue('7');
});

test('a link to a work that the chapter no longer cites leads to the list of all', async ({ page }) => {
  await page.goto('./f-principle/#bib-moran1950notes');
  await expect(page).toHaveURL(/[^h]\/references\/#bib-moran1950notes$/);
});

test('a figure is found by the name that it had', async ({ page }) => {
  await page.route(/\/f-principle\/(\?|$)/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withFormerAnchors(await response.text(), [['as-it-was', id]]) });
  });
  await open(page, 'f-principle/?demo=as-it-was&seed=7#as-it-was');
  await expect(page).toHaveURL(new RegExp(`\\?demo=${id}&seed=7#${id}$`));
  await expect(seedIn(page)).toHaveValue('7');
});

test('a page that has moved is found by its former address, with settings and place', async ({ page, baseURL }) => {
  const to = new URL('f-principle/', baseURL).pathname;
  await page.route('**/as-it-was/*', (route) => route.fulfill({ contentType: 'text/html', body: leadingPage(to) }));
  await open(page, `as-it-was/?demo=${id}&seed=7#${id}`);
  await expect(page).toHaveURL(new RegExp(`${to}\\?demo=${id}&seed=7#${id}$`));
  await expect(seedIn(page)).toHaveValue('7');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a page that has moved is found by its former address', async ({ page, baseURL }) => {
    const to = new URL('f-principle/', baseURL).pathname;
    await page.route('**/as-it-was/', (route) => route.fulfill({ contentType: 'text/html', body: leadingPage(to) }));
    await page.goto('./as-it-was/');
    await expect(page.locator('h1')).toHaveText('The Frequency Principle');
  });
});

/** Every page of the list of addresses. */
const pages = readFileSync(new URL('../../src/content/addresses.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((address) => address.endsWith('/'));

test('every page, in either language, has what a network or a messenger shows of a link to it', async ({ page, baseURL }) => {
  const images = new Map<string, number>();
  for (const address of pages) {
    const html = await (await page.request.get(`.${address}`)).text();
    const tag = (name: string) => new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '';
    const chinese = address.startsWith('/zh/');
    for (const name of ['og:title', 'og:description', 'og:image:alt', 'description']) {
      expect(tag(name), `${address} ${name}`).not.toBe('');
      // A Chinese chapter may have an English word for its title.
      if (!chinese || name !== 'og:title')
        expect(/\p{Script=Han}/u.test(tag(name)), `${address} ${name}: ${tag(name)}`).toBe(chinese);
    }
    expect(tag('og:locale'), address).toBe(chinese ? 'zh_CN' : 'en_GB');
    expect(tag('twitter:card'), address).toBe('summary_large_image');
    expect(new URL(tag('og:url')).pathname, address).toBe(new URL(`.${address}`, baseURL).pathname);
    expect([tag('og:image:width'), tag('og:image:height')], address).toEqual(['1200', '630']);
    const { protocol, pathname } = new URL(tag('og:image'));
    expect(protocol, address).toBe('https:');
    if (!images.has(pathname)) images.set(pathname, (await page.request.head(pathname)).status());
    expect(images.get(pathname), `${address}: ${pathname}`).toBe(200);
  }
});
