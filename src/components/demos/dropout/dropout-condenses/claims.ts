/** What the figure claims. */
import { above, type Claims } from '#lib/experiment/claim.ts';
import { percent } from '#lib/i18n/text.ts';
import { lastOf } from '../measures.ts';
import { times } from '../words.ts';
import type { DropoutFrame } from './frame.ts';

export const claims: Claims<DropoutFrame> = {
  condenses: {
    en: 'With dropout the four best directions hold more than 1.75 times the share of the amplitude that they hold without.',
    zh: '有 dropout 时，四个最佳方向所占的幅值比例是无 dropout 时的 1.75 倍以上。',
    quantity: {
      en: 'Share of the active neurons’ amplitude |a||(w, b)| in the four best windows of ±8°, with dropout divided by without',
      zh: '有输出的神经元的幅值 |a||(w, b)| 在四个最佳 ±8° 窗口中的比例，有 dropout 与无 dropout 之比',
    },
    source: 'zhang2024dropout',
    sourceDetail: { en: 'features with and without dropout', zh: '有、无 dropout 时的特征' },
    ...above('ratio', 1.75),
    describe({ share, measures: { ratio = NaN } }) {
      const [without, dropout] = share.map((course) => percent(lastOf(course)));
      if (Number.isNaN(ratio))
        return {
          en: `So far the four best directions hold ${without} of the amplitude without dropout, ${dropout} with.`,
          zh: `目前四个最佳方向所占的幅值：无 dropout 为 ${without}，有 dropout 为 ${dropout}。`,
        };
      return {
        en: `The four best directions hold ${without} of the amplitude without dropout and ${dropout} with it: ${times(ratio)} times as much.`,
        zh: `四个最佳方向所占的幅值：无 dropout 为 ${without}，有 dropout 为 ${dropout}，是前者的 ${times(ratio)} 倍。`,
      };
    },
  },
};
