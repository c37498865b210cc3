/** The index of the search, which the build has put beside the pages: fetched when it is first asked for. */

export type Kind = 'section' | 'figure' | 'term' | 'reference';

/** What Pagefind keeps of a record, as the build has written it. */
interface Data {
  url: string;
  /** HTML in which nothing but the words found is marked. */
  excerpt: string;
  meta: { title: string; kind: Kind; number?: string; page: string };
}
interface Pagefind {
  init: () => Promise<void>;
  search: (text: string, options: { filters: { kind: Kind } }) => Promise<{ results: { data: () => Promise<Data> }[] }>;
}

export interface Found {
  url: string;
  kind: Kind;
  /** Of a figure: '4.1'. */
  number: string;
  title: string;
  /** What the page calls itself. */
  page: string;
  /** Parts of the text around the words; `marked`: found. */
  excerpt: { text: string; marked: boolean }[];
}

/** How many of each kind are shown, in this order: terms are few, and the text has every word. */
const most: [Kind, number][] = [
  ['term', 3],
  ['figure', 4],
  ['section', 6],
  ['reference', 4],
];

/** Parts of an excerpt. Its other characters are escaped, and a parser that runs nothing reads them. */
function partsOf(excerpt: string): Found['excerpt'] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => ({ text: node.textContent ?? '', marked: node.nodeName === 'MARK' }));
}

function foundOf({ url, excerpt, meta: { title, kind, number = '', page } }: Data): Found {
  return { url, kind, number, title, page, excerpt: partsOf(excerpt) };
}

/** Fetches the index; rejects where it cannot be had. `address`: of Pagefind's script. */
export async function loadIndex(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

/** The best places for some words, and how many there are. */
export async function find(pagefind: Pagefind, words: string): Promise<{ found: Found[]; count: number }> {
  if (words === '') return { found: [], count: 0 };
  const kinds = await Promise.all(most.map(([kind]) => pagefind.search(words, { filters: { kind } })));
  const shown = kinds.flatMap(({ results }, i) => results.slice(0, most[i]![1]));
  const data = await Promise.all(shown.map((result) => result.data()));
  return { found: data.map(foundOf), count: kinds.reduce((sum, { results }) => sum + results.length, 0) };
}
