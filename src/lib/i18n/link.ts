/** What a page says of an address that it cannot use as it is. Alone: it is loaded with nothing else. */
import type { Text } from './text.ts';

export const unknownDemo = (name: string): Text => ({
  en: `This page has no figure named “${name}”; the page is shown as it is.`,
  zh: `本页没有名为“${name}”的图；页面按原样显示。`,
});
