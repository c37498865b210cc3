/** Every address that a page has: what people keep and pass on. `npm run addresses` writes them to src/content/addresses.txt. */
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { follow, type Redirects } from './redirects.ts';

/** What an address may name on a page: sections, figures, exercises, terms, references, claims. All other ids are the page's own business. */
const named = 'main, h1, h2, h3, h4, section, li, .demo-place, .glossary > div, .claim';
/** What a chapter cites changes with its text; `address.ts` leads from there to the page of all references. */
const citedHere = (page: string, id: string) => id.startsWith('bib-') && !page.endsWith('/references/');

/** The anchors of a page, without those inside a figure. @param page its address: `/parity/` */
export function anchorsOf(page: string, html: string): string[] {
  const tree = fromHtml(html);
  const inside = new Set(selectAll('figure *', tree));
  const ids = selectAll(named, tree).flatMap((element) =>
    inside.has(element) || element.properties['id'] === undefined ? [] : [String(element.properties['id'])],
  );
  return [...new Set(ids)].filter((id) => !citedHere(page, id)).map((id) => `${page}#${id}`);
}

/** What is to be known of a parameter. */
interface Setting {
  control: { kind: string; options?: readonly { value: string }[] };
}

/** A figure's parameters as addresses name them, and the values of those that are a choice. */
export function settingsOf(figure: string, params: Readonly<Record<string, Setting>>): string[] {
  return Object.entries(params).flatMap(([name, { control }]) => {
    const address = `/embed/${figure}/?${name}`;
    return [address, ...(control.options ?? []).map(({ value }) => `${address}=${value}`)];
  });
}

/** By code units: the order is the same on every machine. */
export const sorted = (addresses: Iterable<string>): string[] => [...new Set(addresses)].sort();

/** What is wrong with the committed addresses, those of the site, and the redirects; a sentence each. */
export function complaints(committed: readonly string[], built: readonly string[], redirects: Redirects): string[] {
  const there = new Set(built);
  const known = new Set(committed);
  return [
    ...lost(committed, built, redirects).map(
      (address) =>
        `${address} leads nowhere any more: bring it back, or write "${address}": "<where it is now>" in src/content/redirects.json.`,
    ),
    ...built.filter((address) => !known.has(address)).map((address) => `${address} is new: \`npm run addresses\` adds it.`),
    ...Object.entries(redirects).flatMap(([from, to]) => [
      ...(there.has(from) ? [`src/content/redirects.json: ${from} is still there, and needs no entry.`] : []),
      ...(there.has(to) ? [] : [`src/content/redirects.json: ${from} is to lead to ${to}, which is not there.`]),
    ]),
  ];
}

/** Committed addresses that lead to nothing in the site, with its redirects. */
export function lost(committed: readonly string[], built: readonly string[], redirects: Redirects): string[] {
  const there = new Set(built);
  return committed.filter((address) => !there.has(address) && !there.has(follow(redirects, address)));
}
