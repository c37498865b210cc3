/** Presets of the implicit regulariser. */
import type { Presets } from '#lib/experiment/figure.ts';
import { shared } from '../presets.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tenth: {
    ...shared.tenth,
    en: 'R₁ falls by two orders of magnitude along both runs, and at the same pace. Smoothness and condensation end alike, too.',
    zh: '两次训练中 R₁ 都下降两个数量级，而且步调一致；最后光滑与凝聚的程度也一样。',
  },
  weak: {
    label: { en: 'R₁ at a tenth of its strength', zh: 'R₁ 只取十分之一' },
    params: { strength: 0.1 },
    expect: 'fails',
    question: {
      en: 'R₁ is written with a tenth of its strength: do the two networks still end alike?',
      zh: 'R₁ 只以十分之一的强度写入：两个网络最后仍相差无几吗？',
    },
    en: 'They differ. A tenth of the term pulls in the same direction, ten times more slowly: after the same number of steps the network is far less smooth and less condensed.',
    zh: '不同。十分之一的 R₁ 方向相同，速度却只有十分之一：步数一样，这个网络远不如用 dropout 的光滑，凝聚得也少。',
  },
  tanh: {
    ...shared.tanh,
    question: {
      en: 'tanh neurons in place of ReLU: do dropout and R₁ end alike?',
      zh: '把 ReLU 换成 tanh 神经元：dropout 与 R₁ 最后相差无几吗？',
    },
    en: 'They agree to about a percent. Nothing in R₁ is special to ReLU.',
    zh: '是的，只差约百分之一。R₁ 中没有什么是 ReLU 特有的。',
  },
  'large-steps': {
    label: { en: 'Seven in ten dropped', zh: '关掉十分之七' },
    params: { keep: 0.3 },
    expect: 'fails',
    question: {
      en: 'Seven in ten neurons dropped: do dropout and R₁ end alike?',
      zh: '关掉十分之七的神经元：dropout 与 R₁ 最后相差无几吗？',
    },
    en: 'They condense alike, but differ in smoothness by a quarter (median). One explanation: the noise is so large that these steps are too long to average over the masks.',
    zh: '凝聚的程度相同，光滑程度却差四分之一（中位数）。一种解释：噪声太大，步长就显得太长，来不及对掩码取平均。',
  },
  'half-slow': {
    label: { en: 'Half dropped, small steps', zh: '关掉一半，小步长' },
    params: { keep: 0.5, learningRate: 0.0125, steps: 80000 },
    question: {
      en: 'Half dropped, a quarter of the learning rate, four times the steps: do they end alike?',
      zh: '关掉一半，学习率取四分之一，步数取四倍：最后相差无几吗？',
    },
    en: 'They agree. The noise of a mask is three times as large as with a tenth dropped, but smaller steps average over four times as many masks. At the usual learning rate only <Run query="keep=0.5" seeds="20" claim="variation" stat="holding" /> of 20 seeds agree to 10%.',
    zh: '是的。掩码的噪声是关掉十分之一时的三倍，但步长小，平均所用的掩码有四倍之多。用通常的学习率，20 个种子里只有 <Run query="keep=0.5" seeds="20" claim="variation" stat="holding" /> 个相差在 10% 以内。',
  },
};
