/** An epoch by which something was learned, in words. */
import { inBoth, type Text } from '#lib/i18n/text.ts';

/** @param passage NaN: never in the `length` epochs of the run */
export const epochWords = (passage: number, length: number): Text =>
  Number.isNaN(passage) ? { en: `not within ${length}`, zh: `${length} 轮内未达到` } : inBoth(() => String(passage));
