/** What the figure claims. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber, showPercent } from '#lib/experiment/params.ts';
import type { LinearFrame } from './frame.ts';

export const claims: Claims<LinearFrame> = {
  prediction: {
    en: 'A wide network ends at the function that the model predicts from its initialisation alone: of all functions through the points, the one of least cost in frequency.',
    zh: '宽网络训练的终点，正是模型仅由初始化预言的函数：在所有经过训练点的函数中，频率代价最小的那一个。',
    quantity: {
      en: 'Largest difference between network and prediction from the first point to the last, as a share of the prediction’s range',
      zh: '从第一点到最后一点，网络与预言的最大差别（占预言值域的比例）',
    },
    source: 'zhang2021linear',
    sourceDetail: { en: 'the experiment with five points', zh: '五个点的实验' },
    ...below('difference', 0.04),
    describe({ measures, difference: soFar }) {
      const { difference, weightChange, kinkShift } = measures;
      const [now, change] = [soFar.at(-1), weightChange].map((share) => showPercent(share ?? NaN));
      const shift = showNumber(kinkShift ?? NaN);
      if (Number.isNaN(difference))
        return {
          en: `so far network and prediction differ by up to ${now} of the prediction’s range.`,
          zh: `目前网络与预言最多相差预言值域的 ${now}。`,
        };
      return {
        en: `network and prediction differ by at most ${now} of the range; weights changed by ${change} of their length, half of the kinks by less than ${shift}.`,
        zh: `网络与预言最多相差值域的 ${now}；权重变化为其长度的 ${change}，一半折点的移动不到 ${shift}。`,
      };
    },
  },
};
