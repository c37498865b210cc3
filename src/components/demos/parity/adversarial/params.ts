/** What a reader can set. */
import { activation, depth, initScale, learningRate, samples, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Bits of an input, where the data are bits. */
export const bits = 8;
/** Unseen inputs from which the nearest changed answer is searched. */
export const probes = 200;
/** Share of right answers on seen inputs at which only the last ones are left to learn. */
export const mostOf = 0.9;

export const params = {
  data: choice({
    label: { en: 'Inputs', zh: '输入' },
    help: {
      en: 'Digits: even or odd, once with the true labels and once with some flipped. Bits: the first of eight bits, and the parity of all.',
      zh: '数字：判断奇偶，一次用真实标签，一次翻转部分标签。位：八位中的第一位，以及全部八位的奇偶函数。',
    },
    default: 'digits',
    primary: true,
    options: [
      { value: 'digits', label: { en: 'digits', zh: '手写数字' } },
      { value: 'bits', label: { en: 'eight bits', zh: '八位' } },
    ],
  }),
  flipped: number({
    label: { en: 'Labels flipped', zh: '翻转的标签比例' },
    help: {
      en: 'Chance that a training label of the second network is flipped; at 0.5 its labels say nothing of the image.',
      zh: '第二个网络的每个训练标签被翻转的概率；0.5 时标签与图像毫无关系。',
    },
    default: 0.5,
    primary: true,
    min: 0,
    max: 0.5,
    step: 0.05,
  }),
  last: choice({
    label: { en: 'The last tenth', zh: '最后一成' },
    help: {
      en: 'Left out: when a network is right on nine tenths of what it sees, it goes on without what it has wrong then.',
      zh: '去掉：网络在所见输入上答对九成时，把此刻答错的样本去掉，再继续训练。',
    },
    default: 'learned',
    primary: true,
    options: [
      { value: 'learned', label: { en: 'learned', zh: '继续学' } },
      { value: 'left', label: { en: 'left out', zh: '去掉' } },
    ],
  }),
  activation: activation(['relu', 'tanh']),
  initScale: initScale({ default: 0.5, min: 0.05, max: 10 }),
  weightDecay: number({
    label: { en: 'Weight decay', zh: '权重衰减' },
    help: {
      en: 'Each step first multiplies the weights by 1 − learning rate × decay.',
      zh: '每一步先把权重乘以 1 − 学习率 × 衰减系数。',
    },
    default: 0,
    min: 0,
    max: 5,
    step: 0.1,
  }),
  samples: samples({ label: { en: 'Training digits', zh: '训练用的数字' }, default: 300, min: 100, max: 600 }),
  depth: depth({ default: 2, min: 1, max: 4, primary: true }),
  width: width({ default: 64, min: 8, max: 128 }),
  learningRate: learningRate({ of: 'Adam', default: 0.002, min: 0.0002, max: 0.02 }),
  steps: steps({ default: 200, min: 50, max: 3000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
