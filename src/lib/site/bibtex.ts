/** The bibliography: read from BibTeX, cited as each language cites. The build's Markdown reads it too, outside the bundler. */
import type { Lang } from '../i18n/text.ts';

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
  /** With a letter where two would be cited alike: '2021a'. */
  year: string;
  links: { name: string; url: string }[];
}

/** 'Xu, Zhi-Qin John' -> 'Xu, Z.-Q. J.'; an organisation has its one name. */
function shortName(name: string): string {
  const [last, given] = name.split(/,\s*/);
  if (!given) return name;
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

/** In the order of a list of references; those that would be cited alike get letters. */
export function sorted(references: readonly Reference[]): Reference[] {
  const inOrder = [...references].sort((a, b) => a.authors.localeCompare(b.authors, 'en') || a.year.localeCompare(b.year));
  return inOrder.map((reference) => {
    const alike = inOrder.filter((other) => citation(other, 'en') === citation(reference, 'en'));
    return alike.length > 1
      ? { ...reference, year: reference.year + String.fromCharCode(97 + alike.indexOf(reference)) }
      : reference;
  });
}

/** 'Xu et al.', 'Saxe & Ganguli', 'Xu 等', 'Saxe 与 Ganguli'. */
function shortNames(names: readonly string[], lang: Lang, and: string): string {
  const [first = '', second] = names;
  if (names.length > 2) return lang === 'zh' ? `${first} 等` : `${first} et al.`;
  return second ? `${first} ${and} ${second}` : first;
}

/** Within a sentence: 'Xu et al. (2020)', 'Saxe and Ganguli (2014)', 'Xu 等（2020）'. */
export const citation = ({ names, year }: Reference, lang: Lang): string =>
  lang === 'zh' ? `${shortNames(names, lang, '与')}（${year}）` : `${shortNames(names, lang, 'and')} (${year})`;

/** Within brackets: 'Xu et al., 2020', 'Saxe & Ganguli, 2014', 'Xu 等, 2020'. */
export const citationInBrackets = ({ names, year }: Reference, lang: Lang): string =>
  `${shortNames(names, lang, lang === 'zh' ? '与' : '&')}, ${year}`;

/** A citation: keys in square brackets, or a key. */
export const citations = /\[(@[a-z]\w*\d{4}\w*(?:; *@[a-z]\w*\d{4}\w*)*)\]|(?<![\w.])@([a-z]\w*\d{4}[a-z]*)/g;

/** Keys cited in a text: [@key; @key], @key. */
export const citedKeys = (text: string): string[] => [
  ...new Set([...text.matchAll(citations)].flatMap(([found]) => found.match(/\w+/g) ?? [])),
];
