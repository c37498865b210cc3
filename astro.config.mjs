import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { rehypeCitations } from './src/lib/site/rehype-citations.ts';
import { rehypeKeepMarks } from './src/lib/site/rehype-keep-marks.ts';
import { rehypeOwnAnchors } from './src/lib/site/rehype-own-anchors.ts';
import { redirects } from './scripts/addresses/redirects.mjs';
import { fillQuotations } from './scripts/figures/fill-quotations.mjs';
import { searchIndex } from './scripts/search/integration.mjs';
import formerAddresses from './src/content/redirects.json' with { type: 'json' };

/** Scripts that stand in the page, one to run before the first paint and one where no file can be loaded: the policy below names their hashes. */
const hashOf = (name) =>
  `sha256-${createHash('sha256')
    .update(readFileSync(new URL(`./src/lib/site/${name}`, import.meta.url), 'utf8'))
    .digest('base64')}`;
const inlineHashes = ['theme.inline.js', 'boxed-in.inline.js'].map(hashOf);

/** Loads the others, from every page: it stands alone. */
const pageScript = { name: 'preload-helper', test: /preload-helper/, priority: 1 };
/**
 * What every figure needs as soon as it wakes, in one file: a dozen small ones compress worse, and each is a name in the list of what to load.
 * The page's own script must not be in it, or every page would load it at once.
 */
const shell = {
  name: 'figure',
  test: /src\/(components\/(plots\/(Plot|Rule|Bars|Label|Line|Area|Dots|Legend|More|more|scale|path|context|axes)\.|controls\/(?!Claims|SeedStrip|strip|measured|Questions|Share|SeedRow|trial|export|frame-code)|page\/(DemoShell|Zone|Side|Settings|demo-state|later-parts|questions|wake-demo|frame-json))|lib\/(experiment\/(claim|figure|params|network-params)|i18n\/(figure|text|words)|session\/(session|figure-session|recording|scheduler)))[.\w-]*$/,
};

/** Parts that come together, a file each: many small files compress worse. */
const together = [
  // By itself: others need it without the directions.
  { name: 'portable', test: /src\/lib\/numerics\/portable\.ts$/, priority: 1 },
  {
    name: 'points',
    test: /src\/(components\/(demos\/shared\/TrainingPoints|plots\/(DragPoint|Picker|place-of))|lib\/experiment\/points-param)[.\w]*$/,
  },
  { name: 'directions', test: /src\/lib\/numerics\/(directions|angle|two-layer)\.ts$/ },
];
/**
 * `index.ts?parts` of a figure's folder: all that a page needs of the figure, so that it is one name in the list from which pages load, and one
 * file where nothing else needs a part of it.
 */
const figureParts = {
  name: 'figure-parts',
  load: (id) =>
    id.endsWith('/index.ts?parts')
      ? "export { default as spec } from './index.ts'; export { default as Figure } from './Figure.svelte'; export { text } from './text.ts';"
      : null,
};

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://simplicity-bias.example',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  // A page's styles are some ten kilobytes: cheaper in the page than five more requests before the first paint.
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: inlineHashes },
      // KaTeX, Shiki and the figures set single style attributes.
      styleDirective: { resources: ["'self'", { resource: "'unsafe-inline'", kind: 'attribute' }] },
    },
  },
  markdown: {
    syntaxHighlight: 'shiki',
    // The default engine runs no remark or rehype plugin.
    processor: unified({
      remarkPlugins: [remarkMath],
      rehypePlugins: [
        [rehypeKatex, { output: 'htmlAndMathml' }],
        rehypeKeepMarks,
        [rehypeCitations, { bibliography: new URL('./src/content/references.bib', import.meta.url) }],
        rehypeHeadingIds,
        rehypeOwnAnchors,
      ],
    }),
  },
  integrations: [
    mdx(),
    svelte(),
    sitemap({ filter: (page) => !page.includes('/embed/'), i18n: { defaultLocale: 'en', locales: { en: 'en', zh: 'zh-CN' } } }),
    redirects(formerAddresses),
    searchIndex,
  ],
  vite: {
    plugins: [figureParts, fillQuotations],
    worker: { format: 'es' }, // Astro marks its modules with directives that the bundler does not know.
    build: {
      target: 'es2022',
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [pageScript, shell, ...together] } } } } },
    },
  },
});
