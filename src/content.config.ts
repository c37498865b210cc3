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
    status: z.enum(['planned', 'published']),
  }),
});

const glossary = defineCollection({
  loader: glob({ base: './src/content/glossary', pattern: '*.json' }),
  schema: z.object({ en: z.string(), zh: z.string(), definition: z.object({ en: z.string(), zh: z.string() }) }),
});

/** The home page's text, one file a language. */
const story = defineCollection({ loader: glob({ base: './src/content/story', pattern: '*.mdx' }), schema: z.object({}) });

export const collections = { chapters, glossary, story };
