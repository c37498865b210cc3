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
    params: { bits: 2 },
    en: 'The product of two bits has degree 2: six of eight neighbours agree, and every network here learns it, the Gaussian one included.',
    zh: '两位的乘积是 2 阶：八个邻居中有六个答案相同，这里的每个网络都能学会，高斯网络也不例外。',
  },
  blurred: {
    label: { en: 'Breaks it: blurred signs', zh: '反例：模糊的正负号' },
    params: { blur: 0.5 },
    expect: 'fails',
    en: 'Noise of half the signs’ size on the first layer is enough to undo them: the count of differing bits is no longer in every unit’s input. Abbe et al. prove that a Gaussian perturbation of large enough constant size prevents learning.',
    zh: '第一层加上正负号一半大小的噪声就足以使其失效：各神经元的输入不再只是相异的位数。Abbe 等人证明，足够大的常数尺度高斯扰动会使学习失败。',
  },
  'seven-bits': {
    label: { en: 'Breaks it: seven of eight bits', zh: '反例：八位中的七位' },
    params: { bits: 7 },
    expect: 'fails',
    en: 'Leave one bit out, and signs no longer help: each unit counts that bit, too, but the target ignores it. Decay and small weights still help.',
    zh: '少了一位，正负号便不再有用：每个神经元仍把这一位计算在内，而目标与它无关。权重衰减和小初始权重依然有效。',
  },
  eighth: {
    label: { en: 'Breaks it: an eighth of the cube', zh: '反例：只见八分之一' },
    params: { trainShare: 0.125 },
    expect: 'fails',
    en: 'Decay looks for the fit with the smallest weights. For 32 examples that is not the parity: the fits found here have weights with a sum of squares of about 28, those of networks that were given the whole cube about 39.',
    zh: '权重衰减寻找权重最小的拟合。只有 32 个样本时，那并不是奇偶函数：这里得到的拟合权重平方和约为 28，而见过整个立方体的网络约为 39。',
  },
  'strong-decay': {
    label: { en: 'Breaks it: too much decay', zh: '反例：衰减过强' },
    params: { weightDecay: 8 },
    expect: 'fails',
    en: 'Decay this strong does not let the weights grow to the size that the sample needs: the network never fits even what it sees.',
    zh: '衰减如此之强，权重无法长到拟合样本所需的大小：网络连所见数据也拟合不了。',
  },
};
