/** Presets of sine-features: settings in which its claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  sine: {
    label: { en: 'tanh above, sine below', zh: '上排 tanh，下排正弦' },
    en: 'Four networks with 4,353 parameters each and the same initial weights. Only with sines and scales together is k = 15 learned, and after the slow waves.',
    zh: '四个网络各有 4353 个参数，初始权重相同。只有正弦与尺度并用才学会 k = 15，而且在低频之后。',
  },
  single: {
    label: { en: 'All units at scale 32', zh: '尺度全为 32' },
    question: {
      en: 'On the right, all 64 units have scale 32 and none a lower one. Do sines then learn k = 15, and after the slow waves?',
      zh: '右列 64 个神经元的尺度全是 32，没有更小的。正弦还学得会 k = 15 吗？还在低频之后吗？',
    },
    params: { spacing: 'single' },
    expect: 'fails',
    en: 'It is learned, sooner than with six scales. But the order goes: k = 1 is late now, too. One explanation: what is learned first depends on which waves are at hand.',
    zh: '学得会，比六个尺度还早。但顺序没有了：k = 1 也来得晚了。一种解释：先学会什么，要看首层有哪些波。',
  },
  low: {
    label: { en: 'Scales 1 to 4', zh: '尺度 1 至 4' },
    question: {
      en: 'Six scales again, but none above 4: do the sines still learn k = 15?',
      zh: '仍是六个尺度，但最大只到 4：正弦还学得会 k = 15 吗？',
    },
    params: { topScale: 4 },
    expect: 'fails',
    en: 'No. Several scales are not enough, they must be high enough. See “First layer”: the fastest units have some <Run query="topScale=4" seeds="20" stat="median" value="scaledTop" /> periods.',
    zh: '学不会。尺度多还不够，还要够大。见“首层”一页：频率最高的神经元只有约 <Run query="topScale=4" seeds="20" stat="median" value="scaledTop" /> 个周期。',
  },
  relu: {
    label: { en: 'ReLU above, sine below', zh: '上排 ReLU，下排正弦' },
    question: {
      en: 'ReLU in place of tanh: is it still sine and scales together that it takes?',
      zh: '上排换成 ReLU：仍要正弦与尺度并用吗？',
    },
    params: { upper: 'relu' },
    en: 'Yes. A scaled ReLU is the same ReLU, only higher. At scale 1 and at six scales it misses most of k = 15.',
    zh: '是的。ReLU 放大后仍是 ReLU，只是更高。有没有六个尺度，k = 15 都大半没有学到。',
  },
  bump: {
    label: { en: 'φ above, sine below', zh: '上排 φ，下排正弦' },
    question: {
      en: 'Bumps φ in place of tanh, at the same scales: do they, too, miss most of k = 15?',
      zh: '上排换成鼓包 φ，尺度相同：k = 15 也大半学不到吗？',
    },
    params: { upper: 'phi' },
    expect: 'fails',
    en: 'No: in most seeds they get more than half of it, though they do not learn it within 500 steps. A bump has a band of frequencies, a sine a single one: one explanation.',
    zh: '不是，多数种子学到一半以上，只是 500 步内还没有学会。一种解释：鼓包含一个频带，正弦只有单一的频率。',
  },
  patient: {
    label: { en: 'Ten times the steps', zh: '十倍步数' },
    question: {
      en: 'With 5,000 steps in place of 500: do the scales alone, or the sines alone, still miss k = 15?',
      zh: '训练 5000 步：只有尺度，或只有正弦，还是学不会 k = 15 吗？',
    },
    params: { steps: 5000 },
    expect: 'fails',
    en: 'No: the sines at scale 1 get there, far later than those with scales. The scales alone still miss <Run query="steps=5000" seeds="20" stat="median" value="tanhMisses" as="percent" /> (median of 20 seeds). One explanation of the first: the second layer makes fast waves out of slow ones.',
    zh: '不是：尺度为 1 的正弦也学得会，只是比有尺度的晚得多；只有尺度的还差 <Run query="steps=5000" seeds="20" stat="median" value="tanhMisses" as="percent" />（20 个种子的中位数）。前者的一种解释：第二层用低频合成高频。',
  },
  faster: {
    label: { en: 'k up to 25', zh: 'k 至 25' },
    question: {
      en: 'The fastest wave has 25 periods. Few units of the layer, if any, have as many: do sines at the same scales still learn it?',
      zh: '频率最高的波有 25 个周期，首层很少有甚至没有频率这么高的神经元。尺度不变，正弦还学得会吗？',
    },
    params: { fastest: 25 },
    en: 'Yes, in more steps. No unit need have the frequency itself. The second layer makes overtones of the first: one explanation.',
    zh: '学得会，只是步数更多。不必有神经元恰好是这个频率。一种解释：第二层产生首层各波的高次谐波。',
  },
};
