/** What the figure claims. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import { lastOf, type DropoutFrame, type Network } from './run.ts';

/** Two significant digits, three where the first is 1. */
export const short = (value: number) => showNumber(Number(value.toPrecision(/^[^1-9]*1/.test(String(value)) ? 3 : 2)));

/** Small numbers as 3.9 × 10⁻⁵. */
export function tiny(value: number): string {
  if (!(value > 0) || value >= 1e-3) return short(value);
  const [digits, exponent] = value.toExponential(1).split('e-') as [string, string];
  return `${digits} × 10⁻${[...exponent].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
}

function describe(frame: DropoutFrame): Text {
  const [without, dropout] = frame.networks as [Network, Network];
  const [a, b] = [short(lastOf(without.variation)), short(lastOf(dropout.variation))];
  const error = tiny(lastOf(dropout.loss));
  const ratio = frame.measures['ratio'] ?? NaN;
  if (Number.isNaN(ratio))
    return {
      en: `So far the slope varies by ${a} without dropout, ${b} with.`,
      zh: `目前斜率的变差：无 dropout 为 ${a}，有为 ${b}。`,
    };
  return {
    en: `From −1 to 1 the slope varies by ${a} without dropout and by ${b} with it: ${showNumber(Number(ratio.toFixed(2)))} of it. Mean squared error with dropout: ${error}.`,
    zh: `从 −1 到 1，斜率的变差在无 dropout 时为 ${a}，有 dropout 时为 ${b}，是前者的 ${showNumber(Number(ratio.toFixed(2)))}。有 dropout 时的均方误差：${error}。`,
  };
}

export const claims: Claim<DropoutFrame>[] = [
  {
    id: 'smoother',
    statement: {
      en: 'Trained with dropout, the fit’s slope varies less than 0.6 times as much as without.',
      zh: '用 dropout 训练时，拟合函数斜率的变差不到无 dropout 时的 0.6 倍。',
    },
    quantity: {
      en: 'Variation of the slope with dropout, divided by that without',
      zh: '有 dropout 与无 dropout 时斜率变差之比',
    },
    source: 'zhang2024dropout',
    sourceDetail: { en: 'the fits with and without dropout in one dimension', zh: '一维拟合中有无 dropout 的比较' },
    measure: 'ratio',
    threshold: 0.6,
    direction: 'below',
    passRate: 0.95,
    describe,
  },
];
