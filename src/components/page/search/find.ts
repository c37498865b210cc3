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
  search: (text: string) => Promise<{ results: { data: () => Promise<Data> }[] }>;
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

/** How many are shown. */
export const most = 12;

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
  const { results } = await pagefind.search(words);
  const shown = await Promise.all(results.slice(0, most).map((result) => result.data()));
  return { found: shown.map(foundOf), count: results.length };
}
