/** The author's points, and other settings, of which three break the claims. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';
import type { Point } from '#lib/experiment/points-param.ts';

const deep: readonly Point[] = [
  [-1, 0.5],
  [-0.3333, 0],
  [0.3333, 0],
  [1, 0.5],
];
const wave: readonly Point[] = [
  [-1, 0],
  [-0.3333, 1],
  [0.3333, -1],
  [1, 0],
];

export const presets: Presets<Params> = {
  valley: {
    label: { en: 'The author’s four points', zh: '作者的四个点' },
    en: 'From large weights the neurons stay where they are; from small ones they gather in two directions, one for each slope.',
    zh: '大初始化时神经元几乎不动；小初始化时聚到两个方向，谷的两坡各一个。',
  },
  'all-small': {
    label: { en: 'All three start small', zh: '三个都取小初始化' },
    question: {
      en: 'All three networks start small: do the neurons of the left one still stay spread?',
      zh: '三个网络都取小初始化：左边的神经元仍保持分散吗？',
    },
    params: { large: 1, middle: 1.2, small: 1.4 },
    expect: 'fails',
    en: 'All three condense, the left one too. It is the initial scale that keeps a network linear, not the data.',
    zh: '三个都凝聚，左边的也不例外。使网络保持线性的是初始化尺度，而不是数据。',
  },
  wide: {
    label: { en: 'Width 1000', zh: '宽度 1000' },
    question: {
      en: 'Five times as many neurons: still spread on the left, two directions on the right?',
      zh: '神经元是原来的五倍：左边仍分散，右边仍是两个方向吗？',
    },
    params: { width: 1000, learningRate: 0.02 },
    en: 'The left network moves still less, the right one ends in the same two directions. The learning rate is smaller, because the left network would not be stable at 0.05.',
    zh: '左边的网络动得更少，右边的仍聚到那两个方向。学习率要取小些，用 0.05 左边的网络不稳定。',
  },
  'not-small': {
    label: { en: 'Right network at g = 0.5', zh: '右边取 g = 0.5' },
    question: {
      en: 'The right network starts at g = 0.5 instead of 1: do two directions still hold 98%?',
      zh: '右边的网络改取 g = 0.5（原为 1）：两个方向仍占 98% 以上吗？',
    },
    params: { small: 0.5 },
    expect: 'fails',
    en: 'The points are fitted before the neurons have turned far: the two best directions hold about a quarter of the amplitude.',
    zh: '神经元还没转过多少，数据点就已拟合好：最佳的两个方向只占幅值的四分之一左右。',
  },
  deep: {
    label: { en: 'A deeper valley', zh: '更深的谷' },
    question: {
      en: 'A valley nearly four times as high: still spread on the left, two directions on the right?',
      zh: '谷的高度增至将近四倍：左边仍分散，右边仍是两个方向吗？',
    },
    params: { points: deep },
    en: 'Left and right are as before. The middle network now has to move its neurons: nearly half of the amplitude comes to lie in two directions.',
    zh: '左右两边和原来一样。中间的网络这回不得不转动神经元：将近一半的幅值落到两个方向上。',
  },
  wave: {
    label: { en: 'Points up and down', zh: '一上一下的点' },
    question: {
      en: 'The points go up and down: do two directions still hold 98% on the right?',
      zh: '四个点一上一下：右边的两个方向仍占 98% 以上吗？',
    },
    params: { points: wave, learningRate: 0.02 },
    expect: 'fails',
    en: 'The right network condenses, but onto four directions: each of two kinks needs a ramp that opens to the right and one to the left. The two best hold two thirds, all four nearly all (set Directions counted to 4).',
    zh: '右边照样凝聚，但聚到四个方向：两个折点各需一个向右开和一个向左开的斜坡。最佳的两个占三分之二，四个几乎占全部（“计入的方向数”可改为 4）。',
  },
};
