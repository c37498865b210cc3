/** Numbers as the figure writes them. */
import { showNumber } from '#lib/experiment/params.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** At most two decimals, with a true minus sign. */
export const decimal = (value: number) => showNumber(Number(value.toFixed(2)) + 0).replace('-', '−');

/** Two digits, and a power of ten where the number is small: 0.042, 2.1 × 10⁻¹⁴, 0. NaN, not known yet: an ellipsis. */
export function small(value: number): string {
  if (Number.isNaN(value)) return '…';
  if (value === 0 || value >= 1e-3) return showNumber(Number(value.toPrecision(2)));
  const [digits, exponent] = value.toExponential(1).split('e-') as [string, string];
  return `${digits} × 10⁻${[...exponent].map((digit) => superscripts[Number(digit)]).join('')}`;
}
