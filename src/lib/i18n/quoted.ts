/** Measured numbers as the text prints them, and what is said of them. */
import { fill, minus, type Lang, type Text } from './text.ts';

export interface Form {
  /** As it is (`number`), a share in `percent`, a mantissa and a `power` of ten, or `large`: as millions and billions are said. */
  as?: string | undefined;
  /** Decimals; of a large number, significant digits. */
  digits?: string | undefined;
  /** To multiples of it: `10`. */
  round?: string | undefined;
  /** A least value is rounded down and a greatest up, so that both stay bounds. */
  stat?: string | undefined;
}

/** Rounds to multiples of a unit; up to 1e-9 of it is the noise of writing decimals in binary. */
function rounded(value: number, unit: number, stat: string | undefined): number {
  const count = value / unit;
  if (stat === 'min') return Math.floor(count + 1e-9) * unit;
  if (stat === 'max') return Math.ceil(count - 1e-9) * unit;
  return Math.round(count) * unit;
}

/** A number in HTML. Throws where the form is unknown, or the value is not a number that could be printed. */
export function showMeasured(value: number, { as = 'number', digits = '0', round, stat }: Form, lang: Lang): string {
  if (!Number.isFinite(value)) throw new Error(`${value} cannot be printed`);
  const decimals = Number(digits);
  const decimal = (number: number) => rounded(number, Number(round ?? `1e-${decimals}`), stat).toFixed(decimals);
  if (as === 'percent') return `${minus(decimal(100 * value))}%`;
  if (as === 'number') {
    const text = decimal(value);
    // 10,000 has its comma in English alone.
    return minus(lang === 'en' && /^-?\d{5,}$/.test(text) ? Number(text).toLocaleString('en') : text);
  }
  if (as === 'power') {
    const exponent = Number(value.toExponential(decimals).split('e')[1]);
    const mantissa = rounded(value / Number(`1e${exponent}`), Number(`1e-${decimals}`), stat).toFixed(decimals);
    const power = `10<sup>${minus(exponent)}</sup>`;
    return mantissa === '1' ? power : `${minus(mantissa)}&nbsp;${lang === 'en' ? '·' : '×'}&nbsp;${power}`;
  }
  if (as !== 'large') throw new Error(`as="${as}" is none of number, percent, power, large`);
  const written = new Intl.NumberFormat(lang, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: decimals || 2,
  });
  return written.format(value).replace(/(?<=\d)(?=\p{Script=Han})/u, ' ');
}

const strings = {
  mean: { en: 'mean of {count} seeds', zh: '{count} 个种子的平均' },
  median: { en: 'median of {count} seeds', zh: '{count} 个种子的中位数' },
  min: { en: 'least of {count} seeds', zh: '{count} 个种子中的最小值' },
  max: { en: 'greatest of {count} seeds', zh: '{count} 个种子中的最大值' },
  holding: { en: 'counted over {count} seeds', zh: '{count} 个种子中的个数' },
  share: { en: 'share of {count} seeds', zh: '{count} 个种子中的比例' },
  oneRun: { en: 'one run', zh: '一次训练' },
  switch: { en: 'Switch', zh: '开关' },
  switchOn: { en: '{value}: so in {there} of {count} seeds', zh: '{value}：{count} 个种子中 {there} 个如此' },
  switchOff: { en: '{value}: in {there} of {count}', zh: '{value}：{count} 个种子中 {there} 个如此' },
  sideBySide: { en: 'Run both', zh: '并排训练' },
} satisfies Record<string, Text>;

export const quotedString = (name: keyof typeof strings, lang: Lang, values: Record<string, string | number> = {}): string =>
  fill(strings[name][lang], values);
