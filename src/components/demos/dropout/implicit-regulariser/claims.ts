/** What the figure claims. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { percent, type Text } from '#lib/i18n/text.ts';
import { lastOf } from '../measures.ts';
import { dropoutWords, short } from '../words.ts';
import type { DropoutFrame } from './frame.ts';

/** Small differences keep a digit behind the point. */
const difference = (value: number) => `${(100 * value).toFixed(value < 0.1 ? 1 : 0)}%`;

/** That a measure ends the same with R_1 in the loss as with dropout. */
function agreement(measure: 'variation' | 'share', threshold: number, name: Text, show: (value: number) => string) {
  return {
    source: 'zhang2024dropout',
    sourceDetail: { en: 'R₁ of the modified loss', zh: '修正损失中的 R₁' },
    ...below(measure, threshold),
    describe({ measures, ...frame }: DropoutFrame): Text {
      const [without, dropout, written] = frame[measure].map((course) => show(lastOf(course)));
      const value = measures[measure] ?? NaN;
      const en = `${name.en}: ${dropout} with dropout, ${written} with R₁ (${without} without either)`;
      const zh = `${name.zh}：有 dropout 为 ${dropout}，写入 R₁ 为 ${written}（两者皆无为 ${without}）`;
      if (Number.isNaN(value)) return { en: `So far, ${en.charAt(0).toLowerCase()}${en.slice(1)}.`, zh: `目前${zh}。` };
      return { en: `${en}; difference ${difference(value)}.`, zh: `${zh}；前二者相差 ${difference(value)}。` };
    },
  };
}

export const claims: Claims<DropoutFrame> = {
  variation: {
    en: 'Gradient descent on the loss plus R₁, with nothing dropped, ends with the same variation of the slope as dropout, within 10%.',
    zh: '对“损失加 R₁”做梯度下降，一个神经元也不关，最终斜率的变差与 dropout 相差不到 10%。',
    quantity: {
      en: 'Relative difference of the variation of the slope, R₁ in the loss against dropout',
      zh: '斜率变差的相对差（写入 R₁ 与 dropout 相比）',
    },
    ...agreement('variation', 0.1, dropoutWords.slopeVariation, short),
  },
  share: {
    en: 'Its neurons condense as much: the share of the four best directions is the same, within 3%.',
    zh: '神经元凝聚的程度也一样：四个最佳方向所占比例相差不到 3%。',
    quantity: {
      en: 'Relative difference of the share of the active neurons’ amplitude in the four best windows of ±8°',
      zh: '有输出的神经元的幅值在四个最佳 ±8° 窗口中的比例，取相对差',
    },
    ...agreement('share', 0.03, dropoutWords.bestDirections, percent),
  },
};
