/** How the figures of condensation write numbers. */
import { showDigits, showNumber, showPercent } from '#lib/experiment/params.ts';
import { minus, powerOfTen, type Text } from '#lib/i18n/text.ts';

/** Percent to two digits, three near a hundred. */
export const percent = (share: number) => showPercent(share, share > 0.985 ? 3 : 2);

/** A share to two digits behind the point, near 1 to three. */
export const share = (value: number) => showNumber(Number(value.toFixed(value > 0.99 ? 3 : 2)));

/** Whole degrees. */
export const degrees = (angle: number) => `${minus(Math.round(angle))}°`;

/** A length relative to another: in percent below 1, in times above. */
export function relative(value: number): Text {
  if (value < 1) return { en: `${percent(value)} of`, zh: `的 ${percent(value)}` };
  return { en: `${showDigits(value)} times`, zh: `的 ${showDigits(value)} 倍` };
}

/** A positive number as m * 10^e with 1 <= m < 10. */
export function scientific(value: number): [m: number, e: number] {
  const [m, e] = value.toExponential().split('e');
  return [Number(m), Number(e)];
}

/** "2.1 × 10⁸" from a thousand on. */
export function withPower(value: number): string {
  if (value < 1000) return showDigits(value);
  const [m, e] = scientific(value);
  return `${showDigits(m)} × ${powerOfTen(e)}`;
}
