/**
 * Where everything with an address of its own stands: figures, exercises and sections, by chapter. What stands in several is left out; what had
 * another address on another page has its page and today's anchor.
 */
import type { APIRoute } from 'astro';
import { render } from 'astro:content';
import type { Lang } from '#lib/i18n/text.ts';
import { chapters, textLang } from '#lib/site/chapters.ts';
import { movedAnchors } from '#lib/site/redirects.ts';
import redirects from '../../content/redirects.json';

export { getStaticPaths } from '#lib/site/paths.ts';

export const GET: APIRoute<{ lang: Lang }> = async ({ props: { lang } }) => {
  const places = new Map<string, string | null>();
  for (const chapter of (await chapters()).filter(({ published }) => published)) {
    const entry = chapter.entry[textLang(chapter, lang)];
    const { headings } = await render(entry);
    const ids = [...(entry.body ?? '').matchAll(/<(?:Demo|Exercise)\s+id="([\w-]+)"/g)].map(([, id]) => id!);
    for (const id of [...headings.map(({ slug }) => slug), ...ids]) places.set(id, places.has(id) ? null : chapter.slug);
  }
  const found = Object.fromEntries([...places].filter(([, slug]) => slug !== null));
  return Response.json({ ...Object.fromEntries(movedAnchors(redirects)), ...found });
};
