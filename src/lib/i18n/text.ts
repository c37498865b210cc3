/** The site's two languages. English stands at /, Chinese at /zh/. */
export type Lang = 'en' | 'zh';

/** A string that a reader sees: always in both languages. */
export type Text = Readonly<Record<Lang, string>>;

/** A text made for each language in turn. */
export const inBoth = (make: (lang: Lang) => string): Text => ({ en: make('en'), zh: make('zh') });

/** A text with its {places} filled. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** "a, b, c", as each language writes it. */
export const listed = (parts: readonly string[], lang: Lang): string => parts.join(lang === 'en' ? ', ' : '，');

/** Sentences one after another: Chinese has no space between them. */
export const sentences = (parts: readonly string[], lang: Lang): string => parts.join(lang === 'en' ? ' ' : '');

/** "text (note)", as each language writes it. */
export const bracketed = (text: string, note: string, lang: Lang): string =>
  lang === 'en' ? `${text} (${note})` : `${text}（${note}）`;

/** "name: value", as each language writes it. */
export const named = (name: string, value: string | number, lang: Lang): string =>
  `${name}${lang === 'en' ? ': ' : '：'}${value}`;

/** By number of decimals and language: making one takes longer than using it, and axes are drawn at every frame. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with so many decimals: thousands have their commas in English alone. */
export function grouped(value: number, lang: Lang, digits = 0): string {
  const key = `${lang}${digits}`;
  let format = formats.get(key);
  if (!format) {
    const decimals = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    format = new Intl.NumberFormat('en', { ...decimals, useGrouping: lang === 'en' });
    formats.set(key, format);
  }
  return format.format(value);
}

/** A share of 1 in whole percent. */
export const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** Texts one after another, as each language lists them. */
export const listedTexts = (parts: readonly Text[]): Text =>
  inBoth((lang) =>
    listed(
      parts.map((part) => part[lang]),
      lang,
    ),
  );

/** A number with the sign for minus in place of a hyphen. */
export const minus = (value: number | string): string => String(value).replace('-', '−');

/** 10 to a whole power: 10⁻³. */
export function powerOfTen(exponent: number): string {
  const digits = [...String(Math.abs(exponent))].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]);
  return `10${exponent < 0 ? '⁻' : ''}${digits.join('')}`;
}
