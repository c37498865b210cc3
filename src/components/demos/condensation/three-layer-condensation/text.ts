/** Its words. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { share } from '../format.ts';
import type { Kept, Side, ThreeLayerFrame } from './frame.ts';
import { condensed } from './params.ts';

export const text: DemoText<ThreeLayerFrame> = {
  title: { en: 'With two hidden layers, does condensation happen in both?', zh: '有两个隐藏层时，两层都会凝聚吗？' },
  prediction: {
    question: {
      en: 'A network with two hidden layers of 20 tanh neurons starts from very small weights. When its loss has fallen by a fifth, which neurons have gathered in two directions?',
      zh: '网络有两个隐藏层，每层 20 个 tanh 神经元，初始权重很小。损失下降五分之一时，哪些神经元已聚到两个方向上？',
    },
    options: [
      { en: 'Those of the first layer only', zh: '只有第一层的' },
      { en: 'Those of both layers', zh: '两层的都是' },
      { en: 'Neither', zh: '两层的都不是' },
    ],
    outcome({ small }) {
      const shares = small.kept.find(({ step }) => step === small.moment)?.shares;
      if (!shares) return -1;
      const [first, second] = shares.map((value) => value > condensed);
      if (first) return second ? 1 : 0;
      return second ? -1 : 2;
    },
    why: {
      en: 'One explanation: as long as all weights are small every layer is nearly linear, and all neurons of a layer are pushed along one line.',
      zh: '一种解释：只要权重都很小，每一层就近似线性，同一层的神经元都推向同一条直线。',
    },
  },
  caption: {
    en: 'Two networks 1-m-m-1 learn sin πx, one from small initial weights, one from large ones. Matrices: the cosine between the incoming weights of every two neurons of a layer, when the loss has fallen by 20%; drag the cursor to see other steps. Curves: the share of the amplitude in a layer’s two best directions, and the loss.',
    zh: '两个 1-m-m-1 网络学习 sin πx，一个取小初始化，一个取大初始化。矩阵为同一层任意两个神经元输入权重夹角的余弦，取损失下降 20% 之时；拖动游标可看其他步。曲线：最佳的两个方向占该层幅值的比例，以及损失。',
  },
};

export const labels = {
  small: { en: 'Small weights', zh: '小初始化' },
  large: { en: 'Large weights', zh: '大初始化' },
  first: { en: 'layer 1', zh: '第一层' },
  second: { en: 'layer 2', zh: '第二层' },
  fallen: { en: 'loss down 20%', zh: '损失下降 20%' },
  shares: { en: 'Amplitude in two directions: drag the cursor', zh: '两个方向所占幅值：可拖动游标' },
  loss: { en: 'Mean squared error', zh: '均方误差' },
  toFall: { en: 'To the 20% fall', zh: '到损失下降 20% 时' },
  toEnd: { en: 'To the end', zh: '到最后一步' },
  cosine: { en: 'cosine', zh: '余弦' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it. */
export function alts({ small, large, steps }: ThreeLayerFrame, lang: Lang) {
  const sample = steps.flatMap((_, i) => (i % 10 === 0 ? [i] : []));
  const list = (values: readonly number[]) => sample.map((i) => `${share(values[i] ?? NaN)} (${steps[i]})`).join(', ');
  const loss = (values: readonly number[]) => `${share(values[0] ?? NaN)} → ${(values.at(-1) ?? NaN).toPrecision(2)}`;
  const fallen = ({ moment }: Side): Text =>
    moment < 0 ? { en: 'not yet', zh: '尚未' } : { en: `at step ${moment}`, zh: `在第 ${moment} 步` };
  // Before the run no numbers: the largest share of its verdict may be the first one.
  if (steps.length < 2)
    return {
      en: {
        matrix: (_: Kept, layer: 0 | 1) => `Cosines between the neurons of hidden layer ${layer + 1} before training.`,
        shares: 'Share of the amplitude in the two best directions, by step; empty before the run.',
        loss: 'Training loss, by step; empty before the run.',
      },
      zh: {
        matrix: (_: Kept, layer: 0 | 1) => `训练前第 ${layer + 1} 个隐藏层神经元之间的余弦。`,
        shares: '各步最佳的两个方向所占幅值的比例；运行之前为空。',
        loss: '各步的训练损失；运行之前为空。',
      },
    }[lang];
  return {
    en: {
      matrix: ({ step, shares }: Kept, layer: 0 | 1) =>
        `Cosines between the neurons of hidden layer ${layer + 1} at step ${step}: two directions hold ${share(shares[layer])} of the amplitude.`,
      shares: `Share of the amplitude in the two best directions (step). Small weights, layer 1: ${list(small.first)}; layer 2: ${list(small.second)}. Large weights, layer 1: ${list(large.first)}; layer 2: ${list(large.second)}.`,
      loss: `Training loss from small weights ${loss(small.loss)}, from large weights ${loss(large.loss)}; fallen by 20%: ${fallen(small).en} and ${fallen(large).en}.`,
    },
    zh: {
      matrix: ({ step, shares }: Kept, layer: 0 | 1) =>
        `第 ${step} 步时第 ${layer + 1} 个隐藏层神经元之间的余弦：两个方向占幅值的 ${share(shares[layer])}。`,
      shares: `最佳的两个方向所占幅值的比例（步）。小初始化第一层：${list(small.first)}；第二层：${list(small.second)}。大初始化第一层：${list(large.first)}；第二层：${list(large.second)}。`,
      loss: `训练损失：小初始化 ${loss(small.loss)}，大初始化 ${loss(large.loss)}；下降 20%：前者${fallen(small).zh}，后者${fallen(large).zh}。`,
    },
  }[lang];
}
