/** The site's two languages. English stands at /, Chinese at /zh/. */
export type Lang = 'en' | 'zh';

/** A string that a reader sees: always in both languages. */
export type Text = Readonly<Record<Lang, string>>;
