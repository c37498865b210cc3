import { describe, expect, test } from 'vitest';
import { citing, references, referencesOf } from '#lib/site/bibliography.ts';
import { citation, citationInBrackets, citedKeys, parseBibliography, sorted, type Reference } from '#lib/site/bibtex.ts';
import { sources } from '#lib/site/sources.ts';

describe('parsing', () => {
  const entry = `@article{xu2020frequency,
  author = {Xu, Zhi-Qin John and Rahaman, Nasim and Ma, Zheng},
  title = {A principle of {Fourier}},
  journal = {Journal},
  year = {2020},
  volume = {28},
  number = {5},
  pages = {1--20},
  doi = {10.1/x},
  eprint = {1901.06523}
}
`;
  test('a full entry', () =>
    expect(parseBibliography(entry)).toEqual([
      {
        key: 'xu2020frequency',
        authors: 'Xu, Z.-Q. J., Rahaman, N. & Ma, Z.',
        names: ['Xu', 'Rahaman', 'Ma'],
        title: 'A principle of Fourier',
        venue: 'Journal',
        detail: '28(5), 1\u2060–\u206020',
        year: '2020',
        links: [
          { name: 'doi', url: 'https://doi.org/10.1/x' },
          { name: 'arXiv:1901.06523', url: 'https://arxiv.org/abs/1901.06523' },
        ],
      },
    ]));
  test('a field that is not on one line', () =>
    expect(() => parseBibliography(entry.replace('Journal},', 'Jour\n  nal},'))).toThrow('entry xu2020frequency'));
  test('a missing year', () => expect(() => parseBibliography(entry.replace(/ {2}year.*\n/, ''))).toThrow('year'));
});

test('keys in running text', () =>
  expect(citedKeys('as [see @xu2020frequency; @luo2021phase, p. 3], by @xu2020frequency, not name@host2020')).toEqual([
    'xu2020frequency',
    'luo2021phase',
  ]));

test('a missing reference', () => expect(() => referencesOf('[@nobody1900nothing]')).toThrow('nobody1900nothing'));

describe('references.bib', () => {
  test('has each key once', () => expect(new Set(references.map(({ key }) => key)).size).toBe(references.length));
  test.each(references.map((reference) => [reference.key, reference] as const))('%s', (key, { title, year, links }) => {
    expect(key).toMatch(/^[a-z]+\d{4}[a-z]+$/);
    expect(title).not.toMatch(/[{}\\]/);
    expect(key).toContain(year.slice(0, 4));
    for (const { url } of links) expect(URL.canParse(url)).toBe(true);
  });
  test.each(sources.map(({ lang, slug, text }) => [`${lang}/${slug}`, text] as const))('has all that %s cites', (_, text) => {
    expect(() => referencesOf(text)).not.toThrow();
  });
  test('knows where a reference is cited', () =>
    expect(citing('xu2020frequency').map(({ slug }) => slug)).toContain('f-principle'));
});

describe('a citation, as the language writes it', () => {
  const reference = (...names: string[]) => ({ key: 'k', names, authors: names.join(), year: '2020' }) as Reference;
  const [one, two, three] = [reference('Xu'), reference('Saxe', 'Ganguli'), reference('Xu', 'Rahaman', 'Ma')];
  test('within a sentence', () => {
    const all = [one, two, three];
    expect(all.map((entry) => citation(entry, 'en'))).toEqual(['Xu (2020)', 'Saxe and Ganguli (2020)', 'Xu et al. (2020)']);
    expect(all.map((entry) => citation(entry, 'zh'))).toEqual(['Xu（2020）', 'Saxe 与 Ganguli（2020）', 'Xu 等（2020）']);
  });
  test('within brackets', () => {
    expect(citationInBrackets(two, 'en')).toBe('Saxe & Ganguli, 2020');
    expect(citationInBrackets(three, 'zh')).toBe('Xu 等, 2020');
  });
  test('letters tell apart what would be cited alike', () => {
    const other = reference('Xu', 'Rahaman', 'Luo');
    expect(sorted([three, other, two]).map(({ year }) => year)).toEqual(['2020', '2020a', '2020b']);
    expect(new Set(references.map((entry) => citation(entry, 'en'))).size).toBe(references.length);
  });
});
