/** Its words. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { share } from '../format.ts';
import type { Kept, ThreeLayerFrame } from './frame.ts';

export const text: DemoText = {
  title: { en: 'With two hidden layers, does condensation happen in both?', zh: '有两个隐藏层时，两层都会凝聚吗？' },
  prediction: {
    question: {
      en: 'A network with two hidden layers of 20 tanh neurons starts from very small weights. When its loss has fallen by a fifth, which neurons point along one line?',
      zh: '一个网络有两个隐藏层，每层 20 个 tanh 神经元，从很小的参数开始训练。损失下降五分之一时，哪些神经元落在同一条直线上？',
    },
    options: [
      { en: 'Those of the first layer only', zh: '只有第一层的' },
      { en: 'Those of both layers', zh: '两层的都是' },
      { en: 'Neither', zh: '两层的都不是' },
    ],
    answer: 1,
    why: {
      en: 'As long as all weights are small every layer is nearly linear, and all neurons of a layer are pushed the same way.',
      zh: '只要参数都很小，每一层就近似线性，同一层的神经元受到的推动方向相同。',
    },
  },
  caption: {
    en: 'Two networks 1-m-m-1 learn 20 samples of sin πx by gradient descent, one from small initial weights, one from large ones. Each matrix shows, for every two neurons of a hidden layer, the cosine of the angle between their incoming weights (bias included): +1 same direction, −1 opposite. Two blocks of +1 with −1 between them are one line. Neurons are sorted by their cosine with the largest one. The matrices show the moment when the loss has first fallen by 20%; drag the cursor to any other step. The curves are the share of pairs with |cos| above 0.95, each pair weighted by the amplitudes of its neurons (norm of incoming times norm of outgoing weights). Condensation belongs to the start: as training goes on the second layer splits up again, and may gather once more.',
    zh: '两个 1-m-m-1 网络用梯度下降学习 sin πx 的 20 个样本，一个从小的初始参数出发，一个从大的出发。每个矩阵给出一个隐藏层中任意两个神经元的输入权重（含偏置）夹角的余弦：+1 为同向，−1 为反向。两块 +1、其间为 −1，就是同一条直线。神经元按与最大者的余弦排序。矩阵显示的是损失首次下降 20% 的时刻，拖动游标可查看其他步。曲线是 |cos| 大于 0.95 的神经元对所占比例，每对按其神经元的幅值（输入权重的范数乘以输出权重的范数）加权。凝聚发生在训练初期：继续训练时第二层又会分开，之后还可能再次聚拢。',
  },
};

export const labels = {
  small: { en: 'Small weights', zh: '小初始化' },
  large: { en: 'Large weights', zh: '大初始化' },
  first: { en: 'layer 1', zh: '第一层' },
  second: { en: 'layer 2', zh: '第二层' },
  fallen: { en: 'loss down 20%', zh: '损失下降 20%' },
  shares: { en: 'Share of aligned pairs: drag the cursor', zh: '对齐的神经元对的比例：可拖动游标' },
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
  return {
    en: {
      matrix: ({ step, shares }: Kept, layer: 0 | 1) =>
        `Cosines between the neurons of hidden layer ${layer + 1} at step ${step}: ${share(shares[layer])} of the pairs are aligned.`,
      shares: `Share of aligned pairs (step). Small weights, layer 1: ${list(small.first)}; layer 2: ${list(small.second)}. Large weights, layer 1: ${list(large.first)}; layer 2: ${list(large.second)}.`,
      loss: `Training loss from small weights ${loss(small.loss)}, from large weights ${loss(large.loss)}; it has fallen by 20% at steps ${small.moment} and ${large.moment}.`,
    },
    zh: {
      matrix: ({ step, shares }: Kept, layer: 0 | 1) =>
        `第 ${step} 步时第 ${layer + 1} 个隐藏层神经元之间的余弦：对齐的神经元对占 ${share(shares[layer])}。`,
      shares: `对齐的神经元对的比例（步）。小初始化第一层：${list(small.first)}；第二层：${list(small.second)}。大初始化第一层：${list(large.first)}；第二层：${list(large.second)}。`,
      loss: `训练损失：小初始化 ${loss(small.loss)}，大初始化 ${loss(large.loss)}；下降 20% 分别在第 ${small.moment} 步与第 ${large.moment} 步。`,
    },
  }[lang];
}
