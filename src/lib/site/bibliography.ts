import bib from '../../content/references.bib?raw';
import type { Lang } from '../i18n/text.ts';
import { sources, type Source } from './sources.ts';

export interface Reference {
  key: string;
  /** 'Xu, Z.-Q. J., Zhang, Y. & Xiao, Y.' */
  authors: string;
  /** Family names of the authors. */
  names: string[];
  title: string;
  /** Journal, proceedings or site. */
  venue: string;
  /** Volume, number, publisher, pages. */
  detail: string;
  year: string;
  links: { name: string; url: string }[];
}

/** 'Xu, Zhi-Qin John' -> 'Xu, Z.-Q. J.' */
function shortName(name: string): string {
  const [last, given = ''] = name.split(/,\s*/);
  const initials = given.split(/\s+/).map((word) =>
    word
      .split('-')
      .map((part) => `${part[0]}.`)
      .join('-'),
  );
  return `${last}, ${initials.join(' ')}`;
}

function list(names: string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} & ${names.at(-1)}`;
}

/** Reads the simple BibTeX that references.bib is written in: one field a line, values in braces, Unicode letters. */
export function parseBibliography(text: string): Reference[] {
  return [...text.matchAll(/^@(\w+)\{([\w-]+),\n([\s\S]*?)^\}/gm)].map(([, , key, body]) => {
    const fields = Object.fromEntries(
      body!
        .trim()
        .split('\n')
        .map((line) => {
          const [, name, value] = /^\s*(\w+) = \{(.*)\},?$/.exec(line) ?? [];
          if (!name || !value)
            throw new Error(
              `references.bib, entry ${key}: a field is written "  name = {value}," on one line; this is not: ${line}`,
            );
          return [name, value.replace(/[{}]/g, '').replace(/--/g, '\u2060–\u2060')];
        }),
    ) as Record<string, string>;
    const { author, title, year, volume, number, pages, doi, eprint, url } = fields;
    if (!author || !title || !year) throw new Error(`references.bib, entry ${key}: author, title and year are needed.`);
    return {
      key: key!,
      authors: list(author.split(' and ').map(shortName)),
      names: author.split(' and ').map((name) => name.split(/,\s*/)[0]!),
      title,
      venue: fields['journal'] ?? fields['booktitle'] ?? fields['howpublished'] ?? (eprint ? 'arXiv preprint' : ''),
      detail: [volume && volume + (number ? `(${number})` : ''), fields['publisher'], pages].filter(Boolean).join(', '),
      year,
      links: [
        ...(doi ? [{ name: 'doi', url: `https://doi.org/${doi}` }] : []),
        ...(eprint ? [{ name: `arXiv:${eprint}`, url: `https://arxiv.org/abs/${eprint}` }] : []),
        ...(url && !doi ? [{ name: new URL(url).hostname.replace(/^www\./, ''), url }] : []),
      ],
    };
  });
}

/** 'Xu et al. (2020)', 'Xu 等（2020）'. */
export function shortCitation({ names, year }: Reference, lang: Lang): string {
  const [first = '', second] = names;
  if (lang === 'zh') return `${names.length > 2 ? `${first} 等` : [first, second].filter(Boolean).join(' 与 ')}（${year}）`;
  return `${names.length > 2 ? `${first} et al.` : [first, second].filter(Boolean).join(' & ')} (${year})`;
}

/** Keys cited in a text: [@key], [see @a; @b], @key. */
export const citedKeys = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?<![\w.])-?@([a-z]\w*\d{4}\w*)/g)].map(([, key]) => key!)),
];

export const references: Reference[] = parseBibliography(bib).sort(
  (a, b) => a.authors.localeCompare(b.authors, 'en') || a.year.localeCompare(b.year),
);

/** The references that a text cites; throws where one is missing from references.bib. */
export function referencesOf(text: string): Reference[] {
  const keys = citedKeys(text);
  const missing = keys.filter((key) => !references.some((reference) => reference.key === key));
  if (missing.length) throw new Error(`Cited but not in references.bib: ${missing.join(', ')}`);
  return references.filter(({ key }) => keys.includes(key));
}

/** The chapters whose English text cites a reference, in reading order. */
export const citing = (key: string, chapters: readonly Source[] = sources): Source[] =>
  chapters.filter(({ lang, text }) => lang === 'en' && citedKeys(text).includes(key));
