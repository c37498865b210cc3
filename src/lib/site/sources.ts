/** The chapters as their authors wrote them: figure numbers, and where each reference is cited, are read from here. */
const files = import.meta.glob<string>('/src/content/chapters/*/*.mdx', { query: '?raw', import: 'default', eager: true });

export interface Source {
  lang: string;
  /** Place in the reading order, from the file's name. */
  number: number;
  slug: string;
  text: string;
}

export const sources: Source[] = Object.entries(files)
  .map(([path, text]) => {
    const [, lang, number, slug] = /\/(\w+)\/(\d+)-([\w-]+)\.mdx$/.exec(path) ?? [];
    if (!lang || !slug) throw new Error(`A chapter's file is named NN-slug.mdx, with its number first; ${path} is not.`);
    return { lang, number: Number(number), slug, text };
  })
  .sort((a, b) => a.number - b.number);
