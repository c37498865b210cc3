/** Presets of dropout condenses. */
import type { Presets } from '#lib/experiment/figure.ts';
import { shared } from '../presets.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tenth: {
    ...shared.tenth,
    en: 'Six points of a valley, large initial weights. Without dropout the neurons stay where they were. With it they turn into few directions, and many lose their amplitude.',
    zh: '谷形上的六个点，初始参数较大：无 dropout 时神经元留在原处；有 dropout 时它们转向少数几个方向，许多神经元失去幅值。',
  },
  half: {
    ...shared.half,
    question: {
      en: 'Half of the neurons off in every step: do the directions gather then, too?',
      zh: '每一步关掉一半神经元：方向还会聚拢吗？',
    },
    en: 'They gather in the same directions, and sooner. The variance of the noise is nine times as large.',
    zh: '聚到同样的方向，而且更早。噪声的方差是原来的九倍。',
  },
  tanh: {
    ...shared.tanh,
    question: {
      en: 'tanh neurons in place of ReLU: do their directions gather as well?',
      zh: '把 ReLU 换成 tanh 神经元：方向也会聚拢吗？',
    },
    en: 'They gather as well, though not as tightly: 65% of the amplitude against 39% for seed 1. Orientations 180° apart are one line here, since (a, w, b) and (−a, −w, −b) are the same neuron.',
    zh: '也会聚拢，只是没有那么紧：种子 1 为 65% 对 39%。这里相差 180° 的方向是同一条线，因为 (a, w, b) 与 (−a, −w, −b) 是同一个神经元。',
  },
  'few-steps': {
    ...shared.fewSteps,
    question: {
      en: 'Training ends after 300 steps: have the directions gathered by then?',
      zh: '训练 300 步就停：那时方向已经聚拢了吗？',
    },
    en: 'Not yet. The points are fitted, but the neurons have hardly turned: in so few steps dropout is little more than noise.',
    zh: '还没有。数据点已拟合，神经元却几乎没有转过去：步数这样少时，dropout 几乎只是噪声。',
  },
  rare: {
    ...shared.rare,
    question: {
      en: 'One neuron in a hundred off, 5,000 steps: do the directions gather?',
      zh: '只关掉百分之一的神经元，训练 5,000 步：方向会聚拢吗？',
    },
    en: 'Hardly. With q = 0.99 the variance of the noise is eleven times smaller than with q = 0.9, and 5,000 steps do not suffice to turn the neurons. 50,000 steps do.',
    zh: '几乎没有。q = 0.99 时噪声的方差是 q = 0.9 时的十一分之一，5,000 步不足以使神经元转过去；50,000 步则足够。',
  },
};
