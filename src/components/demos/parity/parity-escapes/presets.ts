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
    en: 'Signs help, but not enough: they stay below a coin, and Gaussian weights far below it. With nine tenths of the inputs and 256 units a layer signs learn it, and Gaussian weights do not.',
    zh: '正负号有帮助，但还不够：仍不如随机猜测，高斯权重则差得更远。见过九成输入、每层 256 个神经元时，正负号能学会，高斯权重不能。',
  },
  'seven-in-all': {
    label: { en: 'Seven bits in all', zh: '总共七位' },
    question: {
      en: 'The full parity of seven bits instead of eight: do signs, decay and small weights still help?',
      zh: '总共只有七位，取全奇偶函数：正负号、权重衰减与小权重仍都有效吗？',
    },
    params: { dimension: 7 },
    expect: 'fails',
    en: 'All three are still better than Gaussian weights. But signs and small weights are worse than a coin, and decay is right on seven in ten. What works at eight bits is no rule for all d.',
    zh: '三者仍都好于高斯权重。但正负号与小权重还不如随机猜测，衰减约答对七成。八位时有效的办法，并非对所有 d 都有效。',
  },
  'ten-in-all': {
    label: { en: 'Ten bits in all', zh: '总共十位' },
    question: {
      en: 'The full parity of ten bits: do signs, decay and small weights all learn it?',
      zh: '总共十位，取全奇偶函数：正负号、权重衰减与小权重都能学会吗？',
    },
    params: { dimension: 10, bits: 10 },
    en: 'Yes, and better than with eight: half of the table is now 512 inputs. With Gaussian weights two in five come out right.',
    zh: '能，而且比八位时更好：半张表已有 512 个输入。高斯权重约答对五分之二。',
  },
  blurred: {
    label: { en: 'Signs with Gaussian noise 0.5', zh: '正负号加噪声 0.5' },
    question: {
      en: 'Noise of half the signs’ size on the first layer: do the signs still learn the parity?',
      zh: '第一层的正负号加上一半大小的噪声：还能学会奇偶函数吗？',
    },
    params: { blur: 0.5 },
    expect: 'fails',
    en: 'No, it is near a coin again, although the weights have the same variance. Abbe et al. prove that a Gaussian perturbation of large enough constant size prevents learning.',
    zh: '不能，又接近随机猜测了，尽管权重的方差不变。Abbe 等人证明，高斯扰动的大小若是足够大的常数，就学不会。',
  },
  eighth: {
    label: { en: 'An eighth of the cube', zh: '只见八分之一' },
    question: {
      en: 'Only 32 of the 256 inputs are seen: do signs, decay and small weights still help?',
      zh: '256 个输入只见过 32 个：正负号、权重衰减与小权重仍都有效吗？',
    },
    params: { trainShare: 0.125 },
    expect: 'fails',
    en: 'No. One input in eight does not single out the parity among all that fits it: with decay and with small weights, too, the networks fit their sample by something else.',
    zh: '无效。拟合八分之一输入的函数很多，定不出哪个是奇偶函数：带衰减的与小权重的网络，也都用别的函数拟合了样本。',
  },
  'strong-decay': {
    label: { en: 'Weight decay 8', zh: '权重衰减 8' },
    question: {
      en: 'Weight decay of 8 instead of 1.5: is that network still right on 80% of the unseen inputs?',
      zh: '权重衰减由 1.5 加到 8：这个网络仍能答对未见输入的 80% 吗？',
    },
    params: { weightDecay: 8 },
    expect: 'fails',
    en: 'No. With decay this strong the network never fits even what it sees.',
    zh: '不能。衰减太强，网络连所见数据也拟合不了。',
  },
};
