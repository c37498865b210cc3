import type { Lang } from '#lib/i18n/text.ts';

/** Static paths of a page under src/pages/[...lang]/ that stands in both languages. */
export const langPaths: { params: { lang: string | undefined }; props: { lang: Lang } }[] = [
  { params: { lang: undefined }, props: { lang: 'en' } },
  { params: { lang: 'zh' }, props: { lang: 'zh' } },
];
/** A new list at each call: Astro keeps notes on the one it is given. */
export const getStaticPaths = () => [...langPaths];
