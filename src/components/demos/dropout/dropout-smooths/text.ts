/** Its words. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { lastOf } from '../measures.ts';
import { short, tiny } from '../words.ts';
import type { DropoutFrame } from './frame.ts';

export const text: DemoText = {
  title: {
    en: 'Switch a tenth of the neurons off at random in every step. What happens to the fit?',
    zh: '每一步随机关掉十分之一的神经元，拟合会怎样？',
  },
  prediction: {
    question: {
      en: 'Two networks of 300 ReLU neurons learn the same six points, one of them with a random tenth of its neurons off in every step. All neurons are on again when the fits are drawn. Which fit has fewer bends?',
      zh: '两个各有 300 个 ReLU 神经元的网络学习同样的六个点，其中一个每一步都随机关掉十分之一的神经元。画拟合曲线时所有神经元都打开。哪条曲线的弯折更少？',
    },
    options: [
      { en: 'The one trained with dropout', zh: '用 dropout 训练的' },
      { en: 'The one trained without', zh: '不用 dropout 训练的' },
      { en: 'Both about the same', zh: '两者差不多' },
    ],
    answer: 0,
    why: {
      en: 'Dropout is noise in training, yet its fit is the calmer one: the noise costs something wherever single neurons contribute much, and small bends that the points do not ask for are given up first.',
      zh: 'Dropout 在训练中是噪声，拟合出来的函数却更平缓：单个神经元贡献大的地方，噪声的代价就大；数据并不要求的小弯折首先被放弃。',
    },
  },
  caption: {
    en: 'Both networks start from the same weights and learn by gradient descent on all points. Dropout keeps each hidden neuron with probability q, in every step and for every point anew, and divides what it keeps by q; for the last tenth of the steps the learning rate is a fifth, so that little of the last noise is left in the weights. Drag the lens along the fits, or move it with the arrow keys. The variation of the slope is the sum of all its changes from −1 to 1; the valley itself needs about 2. Without dropout the loss reaches zero within some thousand steps and nothing changes any more: the bends of the initial function stay.',
    zh: '两个网络从相同的参数出发，用全部数据点做梯度下降。Dropout 在每一步、对每个数据点，以概率 q 保留各隐藏神经元，并把保留者的输出除以 q；最后十分之一的步中学习率降为五分之一，使参数里少留最后几步的噪声。可拖动放大镜（或用方向键）沿曲线移动。斜率的变差是从 −1 到 1 斜率一切变化之和；谷形本身约需 2。无 dropout 时，损失在几千步内降到零，此后什么都不再改变：初始函数的弯折留了下来。',
  },
};

export const labels = {
  fits: { en: 'Two fits: drag the lens', zh: '两个拟合：可拖动放大镜' },
  magnified: { en: 'Through the lens', zh: '放大镜中' },
  slopes: { en: 'Slope of the fits', zh: '拟合函数的斜率' },
  variation: { en: 'Variation of the slope over training', zh: '训练中斜率的变差' },
  variationUnit: { en: 'sum of all changes', zh: '变化之和' },
  lens: { en: 'Lens', zh: '放大镜' },
  lensAt: { en: 'magnifies x from {from} to {to}', zh: '放大 x 从 {from} 到 {to}' },
} satisfies Record<string, Text>;

/** What each panel shows, for readers who do not see it; `parts` are the two functions within the lens. */
export function alts(
  { variation, loss, points, step }: DropoutFrame,
  lens: readonly [number, number],
  parts: readonly Float64Array[],
  lang: Lang,
) {
  const [from, to] = lens.map(short);
  const [a, b] = variation.map((course) => short(lastOf(course)));
  const first = short(variation[0]?.[0] ?? NaN);
  const [error, errorDropout] = loss.map((course) => tiny(lastOf(course)));
  const [rangeA, rangeB] = parts.map((part) => short(Math.max(...part) - Math.min(...part)));
  return {
    en: {
      fits: `Fits of ${points.x.length} points at step ${step}: mean squared error ${error} without dropout, ${errorDropout} with.`,
      magnified: `From x = ${from} to ${to} the fit spans ${rangeA} without dropout and ${rangeB} with.`,
      slopes: `Slopes from x = −1 to 1: without dropout they go up and down, together by ${a}; with dropout by ${b}.`,
      variation: `Variation of the slope from step 0, ${first} for both, to step ${step}: ${a} without dropout, ${b} with.`,
    },
    zh: {
      fits: `第 ${step} 步对 ${points.x.length} 个点的拟合：均方误差无 dropout 为 ${error}，有为 ${errorDropout}。`,
      magnified: `在 x = ${from} 到 ${to} 之间，拟合值的跨度无 dropout 为 ${rangeA}，有为 ${rangeB}。`,
      slopes: `x 从 −1 到 1 的斜率：无 dropout 时上下起伏，变化合计 ${a}；有 dropout 时为 ${b}。`,
      variation: `斜率的变差：第 0 步两者均为 ${first}，到第 ${step} 步无 dropout 为 ${a}，有为 ${b}。`,
    },
  }[lang];
}
