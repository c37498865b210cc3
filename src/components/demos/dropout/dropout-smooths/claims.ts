/** What the figure claims. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { lastOf } from '../measures.ts';
import { short, times, tiny } from '../words.ts';
import type { DropoutFrame } from './frame.ts';

export const claims: Claims<DropoutFrame> = {
  smoother: {
    en: 'Trained with dropout, the fit’s slope varies less than half as much as without.',
    zh: '用 dropout 训练时，拟合函数斜率的变差不到无 dropout 时的一半。',
    quantity: {
      en: 'Variation of the slope with dropout, divided by that without',
      zh: '有 dropout 与无 dropout 时斜率变差之比',
    },
    source: 'zhang2024dropout',
    sourceDetail: { en: 'the fits with and without dropout in one dimension', zh: '一维拟合中有、无 dropout 的比较' },
    ...below('ratio', 0.5),
    describe({ variation, loss, measures: { ratio = NaN } }) {
      const [a, b] = variation.map((course) => short(lastOf(course)));
      const error = tiny(lastOf(loss[1]));
      if (Number.isNaN(ratio))
        return {
          en: `So far the slope varies by ${a} without dropout, ${b} with.`,
          zh: `目前斜率的变差：无 dropout 为 ${a}，有 dropout 为 ${b}。`,
        };
      return {
        en: `From −1 to 1 the slope varies by ${a} without dropout, by ${b} with: ${times(ratio)} of it. Mean squared error with dropout: ${error}.`,
        zh: `从 −1 到 1，斜率的变差在无 dropout 时为 ${a}，有 dropout 时为 ${b}，是前者的 ${times(ratio)} 倍。有 dropout 时的均方误差：${error}。`,
      };
    },
  },
};
