import type { Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../types.ts';

export const text: DemoText = {
  title: {
    en: 'Ask for the slope as well: does the fast wave come sooner?',
    zh: '连斜率也要求学对，快波会来得更早吗？',
  },
  prediction: {
    question: {
      en: 'Two networks start from the same weights and fit the same three waves. The loss of the second also counts the error of the slope. When does the second learn the fastest wave?',
      zh: '两个网络从相同的权重出发，拟合同样的三个波；第二个网络的损失还计入斜率的误差。第二个网络何时学会最快的波？',
    },
    options: [
      { en: 'Sooner, by far', zh: '早得多' },
      { en: 'At about the same step', zh: '差不多同时' },
      { en: 'Later: it has more to learn', zh: '更晚：要学的更多' },
    ],
    answer: 0,
    why: {
      en: 'The slope of sin kx is k times as steep, so its error counts k² times as much: the loss itself now favours the fast waves, and that offsets part of the network’s preference for slow ones.',
      zh: 'sin kx 的斜率是 k 倍，其误差按 k² 倍计入：损失本身此时偏向快波，抵消了网络对慢波的一部分偏爱。',
    },
  },
  caption: {
    en: 'Both networks see the same 128 points in every step. The loss without the term is the mean of r², with it the mean of r² plus λ times the mean of (Δr/h)², r the difference of network and target, Δr/h its slope from one point to the next. The initial weights are the same, and Adam takes no notice of the loss’s overall size, so only the balance between the frequencies differs. A frequency counts as learned when its relative error first falls below 0.2.',
    zh: '两个网络每一步都使用同样的 128 个点。无导数项的损失是 r² 的平均，有导数项的再加上 λ 乘以 (Δr/h)² 的平均；r 是网络与目标之差，Δr/h 是它在相邻两点间的斜率。两者初始权重相同，而 Adam 不受损失整体大小的影响，因此差别只在于各频率之间的轻重。相对误差首次低于 0.2 时，视为学会该频率。',
  },
};

export const labels = {
  plainSpace: { en: 'Without the term, step {step}', zh: '无导数项，第 {step} 步' },
  derivativeSpace: { en: 'With the term, step {step}', zh: '有导数项，第 {step} 步' },
  plainMap: { en: 'Without: error by frequency', zh: '无导数项：各频率的误差' },
  derivativeMap: { en: 'With: error by frequency', zh: '有导数项：各频率的误差' },
  high: { en: 'Relative error of the fastest wave, k = {k}', zh: '最快的波（k = {k}）的相对误差' },
  weights: { en: 'How much each frequency weighs in the loss', zh: '各频率在损失中的权重' },
  sizeWeights: { en: 'Share of each frequency that the loss asks for', zh: '损失所要求的各频率的份额' },
  target: { en: 'target', zh: '目标' },
  network: { en: 'network', zh: '网络' },
  without: { en: 'without the term', zh: '无导数项' },
  with: { en: 'with the term', zh: '有导数项' },
  step: { en: 'step (logarithmic)', zh: '步数（对数）' },
  frequency: { en: 'frequency k', zh: '频率 k' },
  learnedBelow: { en: 'learned: below 0.2', zh: '低于 0.2：学会' },
} satisfies Record<string, Text>;
