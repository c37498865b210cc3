/** All words of the figure. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { RateFrame } from './frame.ts';

export const text: DemoText<RateFrame> = {
  title: { en: 'How easy may high frequencies be made?', zh: '高频可以容易到什么程度？' },
  prediction: {
    question: {
      en: 'Four models learn a wave of frequency k at the rate 1/k². They have 16, 64, 256 and 1024 frequencies, and fit the same six points. What becomes of the fit between the points as frequencies are added?',
      zh: '四个模型学习频率 k 的速率都是 1/k²，分别有 16、64、256、1024 个频率，拟合同样的六个点。频率增多时，点与点之间的拟合会怎样？',
    },
    options: [
      { en: 'It gets wilder', zh: '波动越来越大' },
      { en: 'It hardly changes', zh: '几乎不变' },
      { en: 'It falls to zero', zh: '降到零' },
    ],
    /** By how much it is higher between the points with 1024 frequencies than with 64. */
    outcome({ measures }) {
      const kept = measures['kept'] ?? NaN;
      if (Number.isNaN(kept)) return -1;
      return kept > 1.25 ? 0 : kept < 0.8 ? 2 : 1;
    },
    why: {
      en: 'The rates 1/k² have a finite sum. What the waves beyond the 64th can add to the fit is their part of that sum, and that is little.',
      zh: '速率 1/k² 的总和有限。第 64 个以后的波能给拟合添上的，只是总和里属于它们的那一份，很少。',
    },
  },
  caption: {
    en: 'Above: points and fits, a colour for each number of frequencies. Below left: how high the fits are halfway between the points. Middle: the rate of each wave, and dashed the critical one, k to the power −d. Right: the largest error at a point over training.',
    zh: '上：数据点与拟合，颜色对应频率个数。左下：各点中间处拟合的高度。中：每个波的学习速率，虚线为临界速率，即 k 的 −d 次方。右：训练中数据点处的最大误差。',
  },
};

export const labels = {
  fits: { en: 'Points and fits', zh: '数据点与拟合' },
  heights: { en: 'Height between the points', zh: '点与点之间的高度' },
  frequencies: { en: 'number of frequencies', zh: '频率个数' },
  rates: { en: 'Rate of a wave', zh: '波的学习速率' },
  critical: { en: 'critical', zh: '临界' },
  errors: { en: 'Largest error at a point', zh: '数据点处的最大误差' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts({ fits, pointX, pointY, exponent, dimension, step, errors }: RateFrame, lang: Lang) {
  const points = pointX.map((x, i) => `(${showDigits(x)}, ${showDigits(pointY[i] ?? NaN)})`).join(', ');
  const heights = fits.map(({ frequencies, height }) => `${frequencies}: ${showDigits(height)}`).join(', ');
  const worst = showDigits(Math.max(...(errors.at(-1) ?? [])));
  const alpha = showNumber(exponent);
  return {
    en: {
      fits: `Points ${points}, and four fits at step ${step}. Their heights halfway between the points, by number of frequencies: ${heights}.`,
      heights: `Height between the points by number of frequencies at step ${step}: ${heights}.`,
      rates: `The rate of a wave of frequency k falls as k to the power −${alpha}; the critical one as k to the power −${dimension}.`,
      errors: `The largest error at a point is ${worst} at step ${step}.`,
    },
    zh: {
      fits: `数据点 ${points}，以及第 ${step} 步时的四条拟合曲线。各点中间处的高度（按频率个数）：${heights}。`,
      heights: `第 ${step} 步时点与点之间的高度（按频率个数）：${heights}。`,
      rates: `频率为 k 的波，学习速率按 k 的 −${alpha} 次方下降；临界速率按 k 的 −${dimension} 次方。`,
      errors: `第 ${step} 步时，数据点处的最大误差为 ${worst}。`,
    },
  }[lang];
}
