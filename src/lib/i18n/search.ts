/** Strings of the search. */
import type { Lang, Text } from './text.ts';

const strings = {
  title: { en: 'Search', zh: '搜索' },
  field: { en: 'Chapters, figures, terms, references', zh: '章节、图、术语、文献' },
  close: { en: 'Close', zh: '关闭' },
  results: { en: 'Results', zh: '搜索结果' },
  loading: { en: 'Loading the index…', zh: '正在载入索引……' },
  hint: { en: '↑ ↓ choose, Enter opens, Esc closes.', zh: '↑ ↓ 选择，Enter 打开，Esc 关闭。' },
  none: { en: 'Nothing found for “{words}”.', zh: '没有找到“{words}”。' },
  one: { en: '1 result', zh: '1 条结果' },
  several: { en: '{count} results', zh: '{count} 条结果' },
  best: { en: 'The best {shown} of {count} results', zh: '共 {count} 条结果，列出最相关的 {shown} 条' },
  failed: {
    en: 'The index of the search could not be loaded. Check the connection and try again; the chapters and the glossary are in the menu above.',
    zh: '搜索索引未能载入。请检查网络后重试；各章和术语可从页面上方的菜单进入。',
  },
  notLoaded: { en: 'The search could not be loaded.', zh: '搜索未能载入。' },
  retry: { en: 'Retry', zh: '重试' },
  section: { en: 'Text', zh: '正文' },
  figure: { en: 'Figure', zh: '图' },
  term: { en: 'Term', zh: '术语' },
  reference: { en: 'Reference', zh: '文献' },
} satisfies Record<string, Text>;

/** Every string in one language: the page carries them to the script of the search. */
export const searchStrings = (lang: Lang) =>
  Object.fromEntries(Object.entries(strings).map(([name, text]) => [name, text[lang]])) as Record<keyof typeof strings, string>;
