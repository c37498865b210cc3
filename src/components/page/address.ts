/**
 * What a page does with an address that is not quite one of its own. Loaded with an address that has a query or a fragment, and all of it from
 * here: another way to a part of it would make two files of one.
 */
import { mendedAnchors, mendedWord } from '#lib/site/mended.ts';
import { meantDemo } from './meant-demo.ts';

export { mendedQuery } from '#lib/site/mended.ts';
export { seekDemo } from './unknown-demo.ts';

/** The anchor of an address; empty where it cannot be read. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}

const isHere = (id: string) => document.getElementById(id) !== null;
const fragment = (id: string) => `#${encodeURIComponent(id)}`;

/** Leads to what stands on another page now: figures, exercises and sections of the chapters, and works that this one no longer cites. */
async function followTo(names: readonly string[], search: string) {
  const cited = names.find((id) => id.startsWith('bib-'));
  if (cited !== undefined) return location.replace(`../references/${fragment(cited)}`);
  const answer = await fetch('../where.json');
  const places = (await answer.json()) as Record<string, string>;
  const id = names.find((name) => Object.hasOwn(places, name));
  if (id === undefined) return;
  const [page, anchor = id] = places[id]!.split('#');
  location.replace(`../${page}/${search}${fragment(anchor)}`);
}

/**
 * An address may be mangled, name a figure and no place, or name what has moved since it was written: then the reader is led there. Rejects where
 * the list of places cannot be had.
 */
export async function followMoved(): Promise<void> {
  const { hash, search, searchParams } = new URL(location.href);
  const demo = searchParams.get('demo') ?? '';
  const meant = demo && meantDemo(demo);
  // The figures see to that themselves, and the page is loaded anew.
  if (meant && meant !== demo) return;
  const anchor = anchorOf(hash);
  const names = [...mendedAnchors(anchor), ...(demo ? [mendedWord(demo)] : [])];
  const here = names.find(isHere);
  if (here === undefined) {
    if (names.length > 0) await followTo(names, search);
  } else if (here !== anchor) location.replace(fragment(here));
}
