/** Words and numbers as the dropout figures write them. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { powerOfTen, type Text } from '#lib/i18n/text.ts';

/** Two significant digits, three where the first is 1. */
export const short = (value: number) => showDigits(value, /^[^1-9]*1/.test(String(value)) ? 3 : 2);

/** Small numbers as 3.9 × 10⁻⁵. */
export function tiny(value: number): string {
  if (!(value > 0) || value >= 1e-3) return short(value);
  const [digits, exponent] = value.toExponential(1).split('e');
  return `${digits} × ${powerOfTen(Number(exponent))}`;
}

/** A ratio, to two digits behind the point. */
export const times = (ratio: number) => showNumber(Number(ratio.toFixed(2)));

export const dropoutWords = {
  slopeVariation: { en: 'Variation of the slope', zh: '斜率的变差' },
  bestDirections: { en: 'Amplitude in the four best directions', zh: '四个最佳方向所占的幅值' },
} satisfies Record<string, Text>;
