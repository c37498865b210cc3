/** Presets of dropout smooths. */
import type { Presets } from '#lib/experiment/figure.ts';
import { shared } from '../presets.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tenth: {
    ...shared.tenth,
    en: 'Six points of a valley, 300 ReLU neurons. Without dropout the slope goes up and down all over; with it little more is left than the two bends of the valley.',
    zh: '谷形上的六个点，300 个 ReLU 神经元。无 dropout 时斜率处处上下起伏；有 dropout 时，除谷形的两处弯折外所剩无几。',
  },
  half: {
    ...shared.half,
    question: {
      en: 'Half of the neurons off in every step: is the fit far smoother then, too?',
      zh: '每一步关掉一半神经元：拟合仍然光滑得多吗？',
    },
    en: 'It is, and a little more so. The price is a larger error on the points.',
    zh: '仍然如此，而且更光滑一点；代价是数据点上的误差更大。',
  },
  'few-steps': {
    ...shared.fewSteps,
    question: {
      en: 'Training ends after 300 steps: is the fit with dropout far smoother by then?',
      zh: '训练 300 步就停：有 dropout 的拟合那时已光滑得多吗？',
    },
    en: 'Not yet. The points are fitted well enough, but most bends are still there, and what dropout has added is above all error: <Run query="steps=300" seeds="20" stat="median" value="lossRatio" round="10" /> times as much on the points, in the median.',
    zh: '还没有。数据点已拟合得不错，大多数弯折却还在；dropout 带来的主要是误差：数据点上的误差是无 dropout 时的 <Run query="steps=300" seeds="20" stat="median" value="lossRatio" round="10" /> 倍（中位数）。',
  },
  rare: {
    ...shared.rare,
    question: {
      en: 'One neuron in a hundred off, 5,000 steps: is the fit far smoother?',
      zh: '只关掉百分之一的神经元，训练 5000 步：拟合光滑得多吗？',
    },
    en: 'Only a little. With q = 0.99 the pull on the bends is eleven times weaker than with q = 0.9, and 5,000 steps do not suffice. After 50,000 the ratio is <Run query="keep=0.99&steps=50000" seeds="20" stat="median" value="ratio" digits="2" /> in the median.',
    zh: '只光滑了一点。q = 0.99 时对弯折的作用是 q = 0.9 时的十一分之一，5000 步不够；50000 步之后，比值的中位数是 <Run query="keep=0.99&steps=50000" seeds="20" stat="median" value="ratio" digits="2" />。',
  },
  sine: {
    label: { en: 'Points of a sine wave', zh: '正弦上的数据点' },
    params: { target: 'sine' },
    expect: 'fails',
    question: {
      en: 'Ten points of a sine wave in place of the valley: is the fit with dropout far smoother?',
      zh: '数据点换成正弦上的十个点：有 dropout 的拟合光滑得多吗？',
    },
    en: 'No: these points ask for a slope that varies by about 12. Dropout takes away bends that nothing asks for, not these; the ratio stays near <Ledger preset="sine" stat="median" digits="1" />.',
    zh: '没有。这些点本身就要求斜率变化约 12；dropout 去掉的是数据不要求的弯折，而不是这些。比值约为 <Ledger preset="sine" stat="median" digits="1" />。',
  },
  tanh: {
    ...shared.tanh,
    expect: 'fails',
    question: {
      en: 'tanh neurons in place of ReLU: is the fit with dropout far smoother?',
      zh: '把 ReLU 换成 tanh 神经元：有 dropout 的拟合光滑得多吗？',
    },
    en: 'No: at this initial scale a tanh network has no small bends to lose. Even without dropout its slope varies hardly more than the valley’s. With dropout it is lower by a fifth, and the fit is worse.',
    zh: '没有。在这个初始化尺度下，tanh 网络没有小弯折可去：无 dropout 时斜率的变差已几乎不超过谷形。有 dropout 时低五分之一，拟合也差一些。',
  },
};
