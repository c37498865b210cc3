/** Words that the figures on parity share. */
import type { Lang } from '#lib/i18n/text.ts';
import { words } from '#lib/i18n/words.ts';

export const chance = { en: 'a coin', zh: '猜测' };

/** The key to curves of right answers on seen and on unseen inputs. */
export const seenKey = (lang: Lang) =>
  [
    ['', words.seen[lang], 'var(--train)'],
    ['', words.unseen[lang], 'var(--test)'],
  ] as const;
