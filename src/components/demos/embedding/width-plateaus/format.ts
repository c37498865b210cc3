/** Numbers and lists in words. */
import { showPercent } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';

/** To so many significant digits. */
export const rounded = (value: number, digits: number): string => String(Number(value.toPrecision(digits)));

/** A share in percent, to two digits; close to all of it as many as tell it from all. */
export function percent(share: number): string {
  const rest = 1 - share;
  if (share > 0.99 && rest > 0) return rest < 5e-5 ? '99.99%' : `${rounded(100 - 100 * Number(rest.toPrecision(1)), 4)}%`;
  return showPercent(share);
}

/** 1, 2 and 3; empty for none. */
export function listed(values: readonly number[]): Text {
  const all = values.map(String);
  const last = all.at(-1) ?? '';
  return { en: all.length < 2 ? last : `${all.slice(0, -1).join(', ')} and ${last}`, zh: all.join('、') };
}
