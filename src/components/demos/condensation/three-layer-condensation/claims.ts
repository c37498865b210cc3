/** The claims of three-layer-condensation, and their verdicts in words. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import { share } from '../format.ts';
import type { ThreeLayerFrame } from './frame.ts';
import { condensed, spread } from './params.ts';

export const claims: Claims<ThreeLayerFrame> = {
  'both-condense': {
    en: 'From small weights both hidden layers condense: when the loss has fallen by 20%, two directions hold more than 99% of the amplitude in each.',
    zh: '小初始化时两个隐藏层都凝聚：损失下降 20% 时，每一层的两个方向占去 99% 以上的幅值。',
    quantity: {
      en: 'Share of the amplitude in the two best directions (within 15°), in the layer that has less',
      zh: '最佳的两个方向（15° 以内）所占幅值的比例，取两层中较小的一个',
    },
    source: 'zhou2022empirical',
    sourceDetail: { en: 'the condensed regime of three-layer networks', zh: '三层网络的凝聚区' },
    ...above('smallShare', condensed),
    describe({ small }) {
      const kept = small.kept.find(({ step }) => step === small.moment);
      if (!kept) return { en: 'the loss has not fallen by 20% yet.', zh: '损失尚未下降 20%。' };
      const [first, second] = kept.shares.map(share);
      return {
        en: `step ${small.moment}, loss down 20%: two directions hold ${first} of the amplitude in the first layer, ${second} in the second.`,
        zh: `第 ${small.moment} 步，损失下降 20%：两个方向占幅值的比例，第一层 ${first}，第二层 ${second}。`,
      };
    },
  },
  'neither-condenses': {
    en: 'From large weights neither does, at any time of the run: two directions never hold more than 65% of the amplitude of a layer.',
    zh: '大初始化时两层在整个训练中都不凝聚：任何时候，哪一层的两个方向所占的幅值都不超过 65%。',
    quantity: {
      en: 'Largest share of the two best directions in either layer over the run',
      zh: '整个训练中两层里最佳的两个方向所占的最大比例',
    },
    source: 'zhou2022empirical',
    sourceDetail: { en: 'the linear regime of three-layer networks', zh: '三层网络的线性区' },
    ...below('largeShare', spread),
    describe({ large, measures }) {
      const [first, second] = [large.first, large.second].map((values) => share(Math.max(...values)));
      if (!Number.isFinite(large.loss.at(-1) ?? NaN))
        return { en: 'training has diverged; try a smaller learning rate.', zh: '训练已发散，请减小学习率。' };
      if (Number.isNaN(measures['largeShare'] ?? NaN))
        return {
          en: `so far two directions hold at most ${first} in the first layer, ${second} in the second.`,
          zh: `到目前为止，两个方向在第一层最多占 ${first}，第二层最多占 ${second}。`,
        };
      const loss = showDigits(large.loss.at(-1) ?? NaN);
      return {
        en: `two directions hold at most ${first} in the first layer, ${second} in the second; loss ${loss}.`,
        zh: `两个方向在第一层最多占 ${first}，第二层最多占 ${second}；损失 ${loss}。`,
      };
    },
  },
};
