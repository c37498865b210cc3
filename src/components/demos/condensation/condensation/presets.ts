/** The authors' points and others, and three settings that break the claims. */
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
    en: 'Four points of a shallow valley, 200 neurons. From large weights the neurons stay where they are; from small ones they gather in two directions, one for each slope.',
    zh: '浅谷上的四个点，200 个神经元。大初始化时神经元几乎不动；小初始化时它们聚到两个方向，谷的两坡各一个。',
  },
  deep: {
    label: { en: 'A deeper valley', zh: '更深的谷' },
    params: { points: deep },
    en: 'The same shape, nearly four times as high. The middle network now has to move its neurons: about half of the amplitude comes to lie in two directions.',
    zh: '形状相同，高度将近四倍。中间的网络这回不得不转动神经元：约一半的幅值落在两个方向上。',
  },
  wide: {
    label: { en: 'Width 1000', zh: '宽度 1000' },
    params: { width: 1000, learningRate: 0.02 },
    en: 'Five times as many neurons: the left network moves still less, the right one ends in the same two directions. The learning rate is smaller, because the left network would not be stable at 0.05.',
    zh: '神经元是原来的五倍：左边的网络动得更少，右边的仍然聚到那两个方向。学习率取得更小，因为 0.05 会使左边的网络不稳定。',
  },
  wave: {
    label: { en: 'Breaks it: up and down needs four', zh: '反例：一上一下需要四个方向' },
    params: { points: wave, learningRate: 0.02 },
    expect: 'fails',
    en: 'The right network condenses here too, but onto four directions: each of the two kinks needs a ramp that opens to the right and one that opens to the left. The two best hold two thirds of the amplitude, all four hold nearly all of it (set Directions counted to 4).',
    zh: '右边的网络同样凝聚，但聚到四个方向：两个折点各需要一个向右开的斜坡和一个向左开的斜坡。最佳的两个方向占幅值的三分之二，四个合起来几乎占全部（可将“计入的方向数”改为 4）。',
  },
  'not-small': {
    label: { en: 'Breaks it: none is small', zh: '反例：都不够小' },
    params: { small: 0.5 },
    expect: 'fails',
    en: 'g = 0.5 on the right as well: the points are fitted before the neurons have turned far, and no two directions hold most of the amplitude.',
    zh: '右边也取 g = 0.5：神经元还没有转过多少，数据点就已拟合好，没有哪两个方向占去大部分幅值。',
  },
  'all-small': {
    label: { en: 'Breaks it: all small', zh: '反例：都很小' },
    params: { large: 1, middle: 1.2, small: 1.4 },
    expect: 'fails',
    en: 'From small weights all three condense, the left one too. It is the initial scale that keeps a network linear, not the data.',
    zh: '三个都从小的初始参数出发，左边的也凝聚了。使网络保持线性的是初始化的尺度，而不是数据。',
  },
};
