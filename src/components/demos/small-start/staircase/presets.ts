/** Settings in which the computed steps come, and settings in which they do not. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tiny: {
    label: { en: 'Largest start 10⁻⁵', zh: '最大的初始权重 10⁻⁵' },
    en: 'While a mode is tiny it grows by the same factor in every step. A hundred times less to begin with is the same number of steps more, whatever came before.',
    zh: '模态还很小时，每一步都乘以同一倍数。起点缩小到百分之一，就多用同样多的步数，与此前多小无关。',
  },
  narrow: {
    label: { en: 'Three neurons', zh: '三个神经元' },
    question: {
      en: 'Three neurons for three modes: do the nine steps still come when they were computed?',
      zh: '三个神经元学习三个模态：九级台阶仍在算出的时刻到来吗？',
    },
    params: { width: 3 },
    en: 'Three directions drawn at random in three dimensions overlap much, and the weaker modes begin with little of their own. The computation takes that from the drawn weights.',
    zh: '三维空间中随机抽取的三个方向重叠很多，较弱的模态自己所剩无几。这一点已从抽到的权重中算出。',
  },
  large: {
    label: { en: 'Largest start 0.3', zh: '最大的初始权重 0.3' },
    question: {
      en: 'The largest start is 0.3: do the nine steps still come when they were computed?',
      zh: '最大的初始权重取 0.3：九级台阶仍在算出的时刻到来吗？',
    },
    params: { std: 0.3 },
    expect: 'fails',
    en: 'From weights of ordinary size the modes are under way at once and disturb each other: no pauses, and no formula. The smaller starts still obey it nearly.',
    zh: '初始权重为普通大小，各个模态同时开始学习，彼此干扰：没有停顿，公式也不适用。较小的两次训练仍大致服从公式。',
  },
  tanh: {
    label: { en: 'With tanh', zh: '用 tanh' },
    question: {
      en: 'A tanh in the hidden layer: do the nine steps still come when they were computed?',
      zh: '隐藏层用 tanh：九级台阶仍在算出的时刻到来吗？',
    },
    params: { activation: 'tanh' },
    expect: 'fails',
    en: 'Near zero tanh is a straight line, so the steps come nearly in time. But a learned mode has weights at which tanh bends.',
    zh: '在零附近 tanh 就是直线，台阶来得差不多准时。但学会一个模态之后，权重已大到 tanh 弯折之处。',
  },
  relu: {
    label: { en: 'With ReLU', zh: '用 ReLU' },
    question: {
      en: 'A ReLU in the hidden layer: do the nine steps still come when they were computed?',
      zh: '隐藏层用 ReLU：九级台阶仍在算出的时刻到来吗？',
    },
    params: { activation: 'relu' },
    expect: 'fails',
    en: 'A ReLU neuron is on for some inputs and off for others, however small its weights: the modes are not apart from the beginning.',
    zh: '无论权重多小，ReLU 神经元总是对一些输入开启、对另一些关闭：各模态从一开始就不是分开的。',
  },
};
