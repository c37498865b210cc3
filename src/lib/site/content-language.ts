/** The language of a content file, for what works on the text before a page knows its own. */
import type { Lang } from '#lib/i18n/text.ts';

/**
 * Of its folder (`src/content/chapters/zh/04-parity.mdx`) or its name (`src/content/way/zh.mdx`). Folders above the content say nothing: a
 * checkout may stand in one named zh.
 */
export function contentLanguage(path: string): Lang {
  const inside = path.split(/[\\/]src[\\/]content[\\/]/).at(-1)!;
  return /(^|[\\/])zh([\\/]|\.mdx$)/.test(inside) ? 'zh' : 'en';
}
