/** Rates at which the loss spikes, and what else may come of a rate. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  spike: {
    label: { en: 'Rate 0.06', zh: '学习率 0.06' },
    en: 'Training sharpens the loss until the step is too long for its steepest direction. What is thrown off then is what that direction does to the outputs.',
    zh: '训练使损失越来越陡，直到步长对最陡的方向来说太长。这时甩出去的，正是这个方向对输出的作用。',
  },
  halve: {
    label: { en: 'Rate halved in time', zh: '及时减半学习率' },
    params: { crossing: 'halve' },
    expect: 'fails',
    question: {
      en: 'The rate is halved when the largest eigenvalue passes 2/rate. Does the loss still spike?',
      zh: '最大特征值一超过 2/学习率，学习率就减半。损失还会出现尖峰吗？',
    },
    en: 'No spike in the run: the eigenvalue has its bound twice as high, and does not reach it in these steps.',
    zh: '训练中没有尖峰：界限提高了一倍，特征值在这些步数内够不到。',
  },
  slow: {
    label: { en: 'Rate 0.03', zh: '学习率 0.03' },
    params: { learningRate: 0.03 },
    expect: 'fails',
    question: {
      en: 'Half the rate from the first step on: does the loss spike within 12000 steps?',
      zh: '学习率一开始就减半：12000 步之内损失会出现尖峰吗？',
    },
    en: 'Not in 12000 steps. The eigenvalue is still rising; a longer run may get there.',
    zh: '12000 步之内没有。特征值仍在上升，训练更久也许会到。',
  },
  small: {
    label: { en: 'Initial scale g = 1, rate 0.08', zh: '初始化 g = 1，学习率 0.08' },
    params: { scale: 1, learningRate: 0.08 },
    question: {
      en: 'A smaller start, g = 1, at rate 0.08: does it spike, and is the error of the same kind?',
      zh: '初始化更小，g = 1，学习率 0.08：会出现尖峰吗？误差还是同一种吗？',
    },
    en: 'The same kind of leap. At this rate the larger start, g = 0.5, leaps earlier and less high.',
    zh: '是同一种跃起。同样的学习率下，较大的初始化（g = 0.5）跃起更早，也更低。',
  },
  'too-large': {
    label: { en: 'Rate 0.4', zh: '学习率 0.4' },
    params: { learningRate: 0.4 },
    expect: 'fails',
    question: { en: 'Rate 0.4: does the loss come back from its spike?', zh: '学习率 0.4：损失出现尖峰后回得来吗？' },
    en: 'As good as never. The first leap throws the weights so far that the next is larger still, and the loss leaves all bounds.',
    zh: '几乎都回不来。第一跳就把权重抛得太远，下一跳更大，损失没有止境地上升。',
  },
};
