/**
 * Addresses that were, and where what they led to is now. `src/content/redirects.json` has them as those of the English pages, old to new: a page
 * (`/old/`), what stands on one (`/page/#old`), a figure's parameter or a value of it (`/embed/<figure>/?old`, `…?name=old`). Chinese pages follow,
 * and may have entries of their own (`/zh/page/#old`).
 */
export type Redirects = Readonly<Record<string, string>>;

const chinese = '/zh';

/** An address in its parts: page, query without `?`, fragment without `#`. */
function partsOf(address: string) {
  const [, page = '', query, anchor] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(address)!;
  return { page, query, anchor };
}

/** What a table says of an address; of a Chinese one where it has no entry of its own, what it says of the English. */
function entryOf(redirects: Redirects, address: string): string | undefined {
  if (Object.hasOwn(redirects, address)) return redirects[address];
  if (!address.startsWith(`${chinese}/`)) return undefined;
  const english = address.slice(chinese.length);
  return Object.hasOwn(redirects, english) ? chinese + redirects[english] : undefined;
}

/** Where an address leads today: itself where nothing is said of it, nor of its page. */
export function follow(redirects: Redirects, address: string): string {
  const entry = entryOf(redirects, address);
  if (entry !== undefined) return entry;
  const { page } = partsOf(address);
  return (entryOf(redirects, page) ?? page) + address.slice(page.length);
}

/** Pages that were, each with where it is now, in both languages. */
export function movedPages(redirects: Redirects): [from: string, to: string][] {
  const pages = Object.keys(redirects).filter((address) => address.endsWith('/'));
  const all = pages.flatMap((page) => (page.startsWith(`${chinese}/`) ? [page] : [page, chinese + page]));
  return [...new Set(all)].map((page) => [page, follow(redirects, page)]);
}

/** Former anchors of a page whose things still stand on it, each with today's. */
export function formerAnchors(redirects: Redirects, page: string): [from: string, to: string][] {
  const own = page.startsWith(`${chinese}/`) ? [page.slice(chinese.length), page] : [page];
  const entries = Object.entries(redirects).map(([from, to]) => [partsOf(from), partsOf(to)] as const);
  return entries.flatMap(([from, to]) =>
    from.anchor && to.anchor && own.includes(from.page) && from.page === to.page ? [[from.anchor, to.anchor]] : [],
  );
}

/** Anchors whose things stand on another page now, each with the page's name, the same in both languages, and its anchor there: `parity#new`. */
export function movedAnchors(redirects: Redirects): [from: string, to: string][] {
  const entries = Object.entries(redirects).map(([from, to]) => [partsOf(from), partsOf(to)] as const);
  return entries.flatMap(([from, to]) =>
    from.anchor && to.anchor && from.page !== to.page
      ? [[from.anchor, `${to.page.replace(/^\/(zh\/)?|\/$/g, '')}#${to.anchor}`]]
      : [],
  );
}

/** A figure's settings with today's names of parameters and values. */
export function renamed(redirects: Redirects, figure: string, query: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams();
  for (const [name, value] of query) {
    const entry = (setting: string) => partsOf(redirects[`/embed/${figure}/?${setting}`] ?? '').query;
    const [newName = name, newValue = value] = (entry(`${name}=${value}`) ?? entry(name) ?? name).split('=');
    next.set(newName, newValue);
  }
  return next;
}
