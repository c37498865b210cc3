/** Settings worth trying: where the ways out work, and where each of them ends. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  full: {
    label: { en: 'All eight bits', zh: '全部八位' },
    en: 'The full parity, half of the inputs seen. Four networks that differ in one thing each.',
    zh: '全奇偶函数，见过一半输入。四个网络，各自只有一处不同。',
  },
  'two-bits': {
    label: { en: 'Two bits', zh: '两位' },
    question: {
      en: 'The product of only two bits: do signs, decay and small weights all learn it?',
      zh: '只取两位的乘积：正负号、权重衰减与小权重都能学会吗？',
    },
    params: { bits: 2 },
    en: 'Yes, and the Gaussian network does, too. The product of two bits has degree 2: six of eight neighbours agree.',
    zh: '能，高斯网络也不例外。两位的乘积是 2 阶：八个邻居中有六个答案相同。',
  },
  'seven-bits': {
    label: { en: 'Seven of eight bits', zh: '八位中的七位' },
    question: {
      en: 'The product of seven of the eight bits: do signs, decay and small weights still help?',
      zh: '取八位中七位的乘积：正负号、权重衰减与小权重仍都有效吗？',
    },
    params: { bits: 7 },
    expect: 'fails',
    en: 'Signs no longer do: each unit counts the bit that is left out, too, but the target ignores it. Decay and small weights still help.',
    zh: '正负号不再有用：每个神经元仍把省去的那一位计算在内，而目标与它无关。权重衰减和小初始权重依然有效。',
  },
  blurred: {
    label: { en: 'Signs with Gaussian noise 0.5', zh: '正负号加噪声 0.5' },
    question: {
      en: 'Noise of half the signs’ size on the first layer: do the signs still learn the parity?',
      zh: '第一层的正负号加上一半大小的噪声：还能学会奇偶函数吗？',
    },
    params: { blur: 0.5 },
    expect: 'fails',
    en: 'No. The count of differing bits is no longer in every unit’s input. Abbe et al. prove that a Gaussian perturbation of large enough constant size prevents learning.',
    zh: '不能。各神经元的输入不再只是相异的位数。Abbe 等人证明，足够大的常数尺度高斯扰动会使学习失败。',
  },
  eighth: {
    label: { en: 'An eighth of the cube', zh: '只见八分之一' },
    question: {
      en: 'Only 32 of the 256 inputs are seen: do signs, decay and small weights still help?',
      zh: '256 个输入只见过 32 个：正负号、权重衰减与小权重仍都有效吗？',
    },
    params: { trainShare: 0.125 },
    expect: 'fails',
    en: 'No. Decay looks for small weights, and for 32 examples that is not the parity: the fits found here have weights with a sum of squares of about 28, those of networks that were given the whole cube about 39.',
    zh: '无效。衰减寻找小的权重，而对 32 个样本来说那不是奇偶函数：这里的拟合权重平方和约为 28，而见过整个立方体的网络约为 39。',
  },
  'strong-decay': {
    label: { en: 'Weight decay 8', zh: '权重衰减 8' },
    question: {
      en: 'Weight decay of 8 instead of 1.5: is that network still right on 80% of the unseen inputs?',
      zh: '权重衰减由 1.5 加到 8：这个网络仍能答对未见输入的 80% 吗？',
    },
    params: { weightDecay: 8 },
    expect: 'fails',
    en: 'No. Decay this strong does not let the weights grow to the size that the sample needs: the network never fits even what it sees.',
    zh: '不能。衰减如此之强，权重无法长到拟合样本所需的大小：网络连所见数据也拟合不了。',
  },
};
