/** Presets of dropout smooths. */
import type { Presets } from '#lib/experiment/figure.ts';
import { shared } from '../presets.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tenth: {
    ...shared.tenth,
    en: 'Six points of a valley, 300 ReLU neurons. Without dropout the slope goes up and down all over; with it little more is left than the two bends of the valley.',
    zh: '谷形上的六个点，300 个 ReLU 神经元。无 dropout 时斜率处处上下起伏；有 dropout 时，除了谷形的两处弯折所剩无几。',
  },
  half: {
    ...shared.half,
    en: 'The same result, sooner and a little smoother. The price is a larger error on the points.',
    zh: '结果相同，来得更早，也略更平滑；代价是数据点上的误差更大。',
  },
  'few-steps': {
    ...shared.fewSteps,
    en: 'The points are fitted well enough by now, but dropout has had no time: most bends are still there, and what it has added is above all noise, an error more than a hundred times larger.',
    zh: '此时数据点已拟合得不错，但 dropout 还来不及起作用：大多数弯折仍在，它带来的主要是噪声，误差大了一百多倍。',
  },
  rare: {
    ...shared.rare,
    en: 'With q = 0.99 the pull on the bends is eleven times weaker than with q = 0.9, and 5,000 steps do not suffice. 50,000 steps do.',
    zh: 'q = 0.99 时对弯折的作用比 q = 0.9 弱十一倍，5,000 步不够；50,000 步则足够。',
  },
  sine: {
    label: { en: 'Breaks it: a target that bends', zh: '反例：目标本身弯曲' },
    params: { target: 'sine' },
    expect: 'fails',
    en: 'The points of a sine ask for a slope that varies by about 12. Dropout takes away bends that nothing asks for, not these: the ratio stays near 0.9.',
    zh: '正弦的数据点本身就要求斜率变化约 12。Dropout 去掉的是没有数据要求的弯折，而不是这些：比值约为 0.9。',
  },
  tanh: {
    label: { en: 'Breaks it: tanh is smooth already', zh: '反例：tanh 本来就平滑' },
    params: { activation: 'tanh', learningRate: 0.02 },
    expect: 'fails',
    en: 'At this initial scale a tanh network has no small bends to lose: without dropout its slope varies by hardly more than the valley does. With dropout it is lower by a fifth, which is in part a worse fit.',
    zh: '在这个初始尺度下，tanh 网络没有小弯折可去：无 dropout 时斜率的变差几乎不超过谷形本身。有 dropout 时低五分之一，部分原因是拟合变差了。',
  },
};
