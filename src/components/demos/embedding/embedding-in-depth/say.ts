/** Numbers and counts in words. */
import { showDigits } from '#lib/experiment/params.ts';
import { minus, type Lang } from '#lib/i18n/text.ts';
import type { Curvature } from './frame.ts';

export const short = (value: number) => minus(showDigits(value, 3));

const names = {
  en: { positive: ' up', zero: ' flat', negative: ' down' },
  zh: { positive: ' 个上坡', zero: ' 个平坦', negative: ' 个下坡' },
};

/** "4 up, 2 flat": directions by the sign of the curvature; none that does not occur. */
export function directions({ counts }: Curvature, lang: Lang): string {
  const some = (['positive', 'zero', 'negative'] as const).filter((name) => counts[name] > 0);
  return some.map((name) => `${counts[name]}${names[lang][name]}`).join(lang === 'en' ? ', ' : '、');
}
