/** Numbers and counts in words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang } from '#lib/i18n/text.ts';
import type { Curvature } from './curvature.ts';

export const short = (value: number) => showNumber(Number(value.toPrecision(3))).replace('-', '−');

/** Two digits: 0.18, 4.4e-16. */
export const tiny = (value: number) => showNumber(Number(value.toPrecision(2)));

/** "4 up, 2 flat": directions by the sign of the curvature; none that does not occur. */
export function directions({ counts }: Curvature, lang: Lang): string {
  const names =
    lang === 'en' ? { positive: 'up', zero: 'flat', negative: 'down' } : { positive: '上升', zero: '平坦', negative: '下降' };
  return (['positive', 'zero', 'negative'] as const)
    .filter((name) => counts[name] > 0)
    .map((name) => (lang === 'en' ? `${counts[name]} ${names[name]}` : `${counts[name]} 个${names[name]}`))
    .join(lang === 'en' ? ', ' : '、');
}
