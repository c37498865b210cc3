import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const chapters = defineCollection({
  loader: glob({
    base: './src/content/chapters',
    pattern: '{en,zh}/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    title: z.string(),
    /** What the chapter answers, as the reader would ask it. */
    question: z.string(),
    summary: z.string(),
    /** The figure whose picture stands for the chapter, or `argument-map`. Both languages take it from the English file. */
    picture: z.string().optional(),
    status: z.enum(['planned', 'published']),
  }),
});

const glossary = defineCollection({
  loader: glob({ base: './src/content/glossary', pattern: '*.json' }),
  schema: z.object({
    en: z.string(),
    zh: z.string(),
    /** Chinese forms that are not used for it: a test finds them. */
    avoid: z.array(z.string()).optional(),
    definition: z.object({ en: z.string(), zh: z.string() }),
  }),
});

/** The home page's text, one file a language. */
const story = defineCollection({ loader: glob({ base: './src/content/story', pattern: '*.mdx' }), schema: z.object({}) });

/** How the phenomena were found, one file a language. */
const way = defineCollection({
  loader: glob({ base: './src/content/way', pattern: '*.mdx' }),
  schema: z.object({ title: z.string(), question: z.string(), summary: z.string() }),
});

export const collections = { chapters, glossary, story, way };
