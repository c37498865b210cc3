import type { Lang } from '#lib/i18n/text.ts';
import { placeOf } from './href.ts';

/** The language of the text around: the page's, except where a chapter is shown in English for want of a Chinese one. */
export const textLangOf = ({ locals, url }: { locals: App.Locals; url: URL }): Lang => locals.textLang ?? placeOf(url).lang;
