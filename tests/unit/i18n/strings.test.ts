import { describe, expect, test } from 'vitest';
import { furniture, stringNames } from '#lib/i18n/strings.ts';

/** English and Chinese order words differently, so that one half of a phrase may be empty. */
const mayBeEmpty = { en: ['chapterAfter', 'notTranslated'], zh: [] as string[] };

describe.each(['en', 'zh'] as const)('the furniture in %s', (lang) => {
  const t = furniture(lang);
  test.each(stringNames)('%s', (name) => {
    if (!mayBeEmpty[lang].includes(name)) expect(t(name)).not.toBe('');
    expect(t(name)).toBe(t(name).trim());
    const han = /\p{Script=Han}/u.test(t(name));
    // The link to the other language is written in that language.
    if (name !== 'otherLanguage' && t(name)) expect(han).toBe(lang === 'zh');
  });
});
