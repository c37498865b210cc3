/** Errors as the figure writes them. */
import { powerOfTen } from '#lib/i18n/text.ts';

/** To `digits` digits: 0.054, 3.1·10⁻⁵. Below 10⁻¹⁵ nothing can be told in 32-bit arithmetic. */
export function scientific(value: number, digits = 2): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return '∞';
  if (value < 1e-15) return `< ${powerOfTen(-15)}`;
  const [factor = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  if (Number(exponent) >= -2 && Number(exponent) < 4) return String(Number(value.toPrecision(digits)));
  const written = factor.replace(/\.0$/, '');
  return `${written === '1' ? '' : `${written}·`}${powerOfTen(Number(exponent))}`;
}

/** The axis of errors, the same in all panels: errors beyond its ends are drawn there. */
export const errorAxis = {
  domain: [1e-14, 30] as const,
  type: 'log' as const,
  ticks: [1e-12, 1e-9, 1e-6, 1e-3, 1],
};
export const heldError = (error: number) => Math.max(errorAxis.domain[0], Math.min(errorAxis.domain[1], error));
