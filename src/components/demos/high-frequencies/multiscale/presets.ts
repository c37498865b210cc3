/** Presets of multiscale: settings in which its claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  phi: {
    label: { en: 'ReLU above, φ below', zh: '上排 ReLU，下排 φ' },
    en: 'Plain or six scales, ReLU or bump: four networks with 4,353 or 4,356 parameters each. Only the scales together with the bump learn the highest frequency soon.',
    zh: '普通或六个尺度，ReLU 或鼓包：四个网络各有 4353 或 4356 个参数。只有尺度与鼓包并用，才能很快学会最高的频率。',
  },
  'one-scale': {
    label: { en: 'All scales 1', zh: '尺度全为 1' },
    question: {
      en: 'Each of the six φ subnetworks sees x itself: do they still learn k = 15 sooner than one network?',
      zh: '六个 φ 子网络看到的都是 x 本身：仍比一个网络更早学会 k = 15 吗？',
    },
    params: { topScale: 1 },
    expect: 'fails',
    en: 'No: it is not learned within the run. The division into small networks is not what helps: six subnetworks that all see x learn it in 1 of 20 seeds, with the scales in all.',
    zh: '不会，训练结束也没有学会。起作用的不是分成小网络：没有尺度时，六个子网络在 20 个种子里只有 1 个学会；有尺度时全都学会。',
  },
  srelu: {
    label: { en: 'sReLU below', zh: '下排 sReLU' },
    question: {
      en: 'sReLU, a local hat with kinks, in place of φ: do scales and hat together learn k = 15 first?',
      zh: '用带折点的 sReLU 代替 φ：仍是有尺度的网络先学会 k = 15 吗？',
    },
    params: { lower: 'sRelu', learningRate: 0.01, steps: 1000 },
    en: 'Yes. The other activation of the paper is x(1 − x) on [0, 1] and 0 elsewhere. It is local, too, and has the same order. At equal rates it needs about twice as many steps as φ.',
    zh: '是的。这是论文中的另一种激活函数：在 [0, 1] 上为 x(1 − x)，其余为 0，也是局部的。顺序不变；学习率相同时，步数约为 φ 的两倍。',
  },
  sine: {
    label: { en: 'Sine below', zh: '下排正弦' },
    question: {
      en: 'Sine units, which are not local at all: do six scales still learn k = 15 first?',
      zh: '正弦神经元在空间上毫不局部：仍是有六个尺度的网络先学会 k = 15 吗？',
    },
    params: { lower: 'sine' },
    en: 'Yes, sooner than with bumps. A sine is not local in space, but in frequency it is as narrow as can be. Scaled, the first layers are waves of many frequencies, as in Fourier features, further down.',
    zh: '是的，比鼓包还早。正弦在空间上不是局部的，在频率上却窄到极致。有了尺度，各子网络的首层就是多种频率的波，正如后文的傅里叶特征。',
  },
  'relu-only': {
    label: { en: 'tanh above, ReLU below', zh: '上排 tanh，下排 ReLU' },
    question: {
      en: 'tanh above, ReLU below, no bump anywhere: do six scales make one of the rows learn k = 15?',
      zh: '上排 tanh，下排 ReLU，都不是鼓包：加上六个尺度，有一排能学会 k = 15 吗？',
    },
    params: { upper: 'tanh', lower: 'relu' },
    expect: 'fails',
    en: 'No. max(0, sz) = s max(0, z): scales give ReLUs no new shapes. Tanh has a scale, but a step has all frequencies, the low ones most: one explanation.',
    zh: '不能。max(0, sz) = s max(0, z)：尺度没有给 ReLU 新的形状。tanh 有自己的宽度，一种解释是：台阶含所有频率，以低频为主。',
  },
  bunched: {
    label: { en: 'Biases not scaled, k up to 20', zh: '偏置不放大，k 至 20' },
    question: {
      en: 'Initial biases do not grow with the scale: do the scaled bumps still learn k = 20?',
      zh: '初始偏置不随尺度放大：有尺度的鼓包网络还能学会 k = 20 吗？',
    },
    params: { spread: false, fastest: 20 },
    expect: 'fails',
    en: 'No. The narrow bumps all start near x = 0 and must wander out first. A detail of the initial weights decides whether the idea works.',
    zh: '不能。窄鼓包起初都挤在 x = 0 附近，得先慢慢移开。初始化的一个细节，就决定了这个想法是否有效。',
  },
  poisson: {
    label: { en: 'Poisson’s equation, k up to 20', zh: '泊松方程，k 至 20' },
    question: {
      en: 'The networks know only −u″ = f and the ends: do scales and bumps together still learn k = 20 first?',
      zh: '网络只知道 −u″ = f 与边界值：仍是尺度与鼓包并用时先学会 k = 20 吗？',
    },
    params: { problem: 'poisson', fastest: 20 },
    en: 'Yes. The energy weighs wave k by k², which helps high frequencies, and all four come closer than in a fit of these waves. Still only bumps learn k = 20, those with scales first.',
    zh: '是的。能量给第 k 个波的权重是 k²，有利于高频，四个网络都比拟合这些波时更接近；但学会 k = 20 的仍只有鼓包，有尺度的在先。',
  },
};
