/** Numbers in words and labels. */
import { showNumber } from '#lib/experiment/params.ts';

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Three digits; sizes far from 1 as powers of ten, "3.1 × 10⁻¹⁶"; a proper minus sign. */
export function show(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e5)) {
    const [digits, exponent] = value.toExponential(1).split('e') as [string, string];
    const power = [...exponent.replace('+', '').replace('-', '')].map((digit) => superscripts[Number(digit)]).join('');
    return `${digits} × 10${exponent.startsWith('-') ? '⁻' : ''}${power}`.replace('-', '−');
  }
  return showNumber(Number(value.toPrecision(3))).replace('-', '−');
}
