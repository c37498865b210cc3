/** The claims of three-layer-condensation, and their verdicts in words. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import { showDigits } from '#lib/experiment/params.ts';
import { share } from '../format.ts';
import type { ThreeLayerFrame } from './frame.ts';
import { condensed, spread } from './params.ts';

export const claims: Claims<ThreeLayerFrame> = {
  'both-condense': {
    en: 'From small weights both hidden layers condense: when the loss has fallen by 20%, more than 0.95 of the pairs of neurons in each point along one line.',
    zh: '小初始化时两个隐藏层都凝聚：损失下降 20% 时，每一层都有超过 0.95 的神经元对落在同一条直线上。',
    quantity: {
      en: 'Share of aligned pairs (|cos| > 0.95, weighted by amplitude) in the layer that has fewer',
      zh: '对齐的神经元对（|cos| > 0.95，按幅值加权）所占比例，取两层中较小的一个',
    },
    source: 'zhou2022empirical',
    sourceDetail: { en: 'the condensed regime of three-layer networks', zh: '三层网络的凝聚区' },
    ...above('smallShare', condensed),
    passRate: 0.9,
    describe({ small }) {
      const kept = small.kept.find(({ step }) => step === small.moment);
      if (!kept) return { en: 'the loss has not fallen by 20% yet.', zh: '损失尚未下降 20%。' };
      const [first, second] = kept.shares.map(share);
      return {
        en: `step ${small.moment}, loss down 20%: share of aligned pairs ${first} in the first layer, ${second} in the second.`,
        zh: `第 ${small.moment} 步，损失下降 20%：对齐的对在第一层占 ${first}，第二层占 ${second}。`,
      };
    },
  },
  'neither-condenses': {
    en: 'From large weights neither does, at any time of the run: fewer than half of the pairs are ever aligned in either layer.',
    zh: '大初始化时两层在整个训练中都不凝聚：任何时候，每一层对齐的神经元对都不到一半。',
    quantity: {
      en: 'Largest share of aligned pairs in either layer over the run',
      zh: '整个训练中两层里对齐的神经元对的最大比例',
    },
    source: 'zhou2022empirical',
    sourceDetail: { en: 'the linear regime of three-layer networks', zh: '三层网络的线性区' },
    ...below('largeShare', spread),
    passRate: 0.9,
    describe({ large, measures }) {
      const [first, second] = [large.first, large.second].map((values) => share(Math.max(...values)));
      if (!Number.isFinite(large.loss.at(-1) ?? NaN))
        return { en: 'training has diverged; try a smaller learning rate.', zh: '训练已发散，请减小学习率。' };
      if (Number.isNaN(measures['largeShare'] ?? NaN))
        return {
          en: `so far at most ${first} of the pairs are aligned in the first layer, ${second} in the second.`,
          zh: `到目前为止，对齐的对在第一层最多占 ${first}，第二层最多占 ${second}。`,
        };
      const loss = showDigits(large.loss.at(-1) ?? NaN);
      return {
        en: `at most ${first} of the pairs are aligned in the first layer, ${second} in the second; loss ${loss}.`,
        zh: `对齐的对在第一层最多占 ${first}，第二层最多占 ${second}；损失 ${loss}。`,
      };
    },
  },
};
