import { getCollection, type CollectionEntry } from 'astro:content';
import type { Lang } from '#lib/i18n/text.ts';

export interface Chapter {
  number: number;
  slug: string;
  published: boolean;
  entry: Record<Lang, CollectionEntry<'chapters'>>;
}

/** All chapters in reading order, those still to come too. */
export async function chapters(): Promise<Chapter[]> {
  const entries = await getCollection('chapters');
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries
    .filter(({ id }) => id.startsWith('en/'))
    .map((en) => {
      const [number, slug] = /(\d+)-(.+)$/.exec(en.id)!.slice(1) as [string, string];
      const zh = byId.get(en.id.replace('en/', 'zh/'));
      if (!zh)
        throw new Error(`${en.id} has no Chinese file: give it one with status "planned" and its title, question and summary.`);
      return { number: Number(number), slug, published: en.data.status === 'published', entry: { en, zh } };
    })
    .sort((a, b) => a.number - b.number);
}

/** The language a chapter's text is shown in: English where the Chinese one is still to come. */
export const textLang = (chapter: Chapter, lang: Lang): Lang => (chapter.entry[lang].data.status === 'published' ? lang : 'en');

/** The figure whose picture stands for a chapter. Throws where its English file names none. */
export function pictureOf({ entry }: Chapter): string {
  const { id, data } = entry.en;
  if (data.picture === undefined)
    throw new Error(`src/content/chapters/${id}.mdx: write "picture: <figure>", the figure that stands for it on the home page.`);
  return data.picture;
}
