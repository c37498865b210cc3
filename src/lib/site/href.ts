import type { Lang } from '#lib/i18n/text.ts';

const withSlash = (path: string) => (path.endsWith('/') ? path : `${path}/`);

/** The address of a page of the site, under whatever base path it is served. `path` is the English page's, as '/claims/' or '/parity/#exercise-1'. */
export function href(path: string, lang: Lang, base = import.meta.env.BASE_URL): string {
  return `${withSlash(base)}${lang === 'zh' ? 'zh/' : ''}${path.replace(/^\//, '')}`;
}

/** The address of a file of public/. */
export function asset(path: string, base = import.meta.env.BASE_URL): string {
  return withSlash(base) + path.replace(/^\//, '');
}

export interface Place {
  lang: Lang;
  /** The English page's path, without base: '/' or '/parity/'. */
  path: string;
  /** First part of the path: a chapter's slug on a chapter's page; empty on the home page. */
  slug: string;
}

/** Where in the site an address is: the inverse of `href`. */
export function placeOf(url: URL, base = import.meta.env.BASE_URL): Place {
  const inside = url.pathname.startsWith(withSlash(base)) ? url.pathname.slice(withSlash(base).length) : url.pathname.slice(1);
  const zh = /^zh(\/|$)/.test(inside);
  const path = `/${zh ? inside.slice(3) : inside}`;
  return { lang: zh ? 'zh' : 'en', path, slug: path.split('/')[1] ?? '' };
}
