/** Its words. */
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import { lastOf } from '../measures.ts';
import { short, tiny } from '../words.ts';
import type { DropoutFrame } from './frame.ts';

export const text: DemoText<DropoutFrame> = {
  title: {
    en: 'Neurons switched off at random: what happens to the fit?',
    zh: '随机关掉神经元，拟合会怎样？',
  },
  prediction: {
    question: {
      en: 'Two networks of 300 ReLU neurons learn six points. One has a random tenth of its neurons off in every step. With all neurons on, whose fit has fewer bends?',
      zh: '两个网络各有 300 个 ReLU 神经元，学习六个点，其中一个每一步随机关掉十分之一的神经元。神经元全部打开时，谁的拟合弯折更少？',
    },
    options: [
      { en: 'The one trained without', zh: '不用 dropout 训练的' },
      { en: 'The one trained with dropout', zh: '用 dropout 训练的' },
      { en: 'Both about the same', zh: '两者差不多' },
    ],
    outcome({ measures: { ratio = NaN } }) {
      if (Number.isNaN(ratio)) return -1;
      return ratio < 0.8 ? 1 : ratio > 1.25 ? 0 : 2;
    },
    why: {
      en: 'One explanation: the noise costs most where single neurons contribute much. Large parts that cancel each other are given up first, and with them the bends that no point asks for.',
      zh: '一种解释：单个神经元贡献大的地方，噪声的代价最大。互相抵消的大贡献最先舍去，数据不要求的弯折随之消失。',
    },
  },
  caption: {
    en: 'Both networks start from the same weights and learn the same points. Drag the lens along the two fits, or move it with the arrow keys. Below: the variation of the slope over training, the sum of all its changes from −1 to 1, of which the valley itself needs about 2; and the slopes now.',
    zh: '两个网络初始权重相同，学习同样的点。可沿两条曲线拖动放大镜，或用方向键移动。下：训练中斜率的变差，即从 −1 到 1 斜率的所有变化之和，谷形本身约需 2；以及现在的斜率。',
  },
};

export const labels = {
  fits: { en: 'Two fits: drag the lens', zh: '两条曲线：可拖动放大镜' },
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
      fits: `第 ${step} 步对 ${points.x.length} 个点的拟合：均方误差无 dropout 为 ${error}，有 dropout 为 ${errorDropout}。`,
      magnified: `在 x = ${from} 到 ${to} 之间，拟合值的跨度无 dropout 为 ${rangeA}，有 dropout 为 ${rangeB}。`,
      slopes: `x 从 −1 到 1 的斜率：无 dropout 时上下起伏，变化合计 ${a}；有 dropout 时为 ${b}。`,
      variation: `斜率的变差：第 0 步两者均为 ${first}，到第 ${step} 步无 dropout 为 ${a}，有 dropout 为 ${b}。`,
    },
  }[lang];
}
