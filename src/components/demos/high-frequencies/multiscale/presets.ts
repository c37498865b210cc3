/** Presets of multiscale: settings in which its claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  phi: {
    label: { en: 'ReLU above, φ below', zh: '上排 ReLU，下排 φ' },
    en: 'Plain or six scales, ReLU or bump: four networks with 4,353 or 4,356 parameters each. Only the scales together with the bump catch the fast wave soon.',
    zh: '普通或六个尺度，ReLU 或鼓包：四个网络各有 4353 或 4356 个参数。只有尺度与鼓包并用，才能很快学会快波。',
  },
  srelu: {
    label: { en: 'sReLU below', zh: '下排 sReLU' },
    params: { lower: 'sRelu', learningRate: 0.01, steps: 1000 },
    en: 'The other activation of the paper, x(1 − x) on [0, 1] and 0 elsewhere. It is local, but its kinks make its spectrum fall more slowly than that of φ: slower than φ, same order.',
    zh: '论文中的另一种激活函数：在 [0, 1] 上为 x(1 − x)，其余为 0。它也是局部的，但有折点，频谱衰减比 φ 慢：比 φ 学得慢，次序不变。',
  },
  poisson: {
    label: { en: 'Poisson’s equation', zh: '泊松方程' },
    params: { problem: 'poisson', fastest: 20 },
    en: 'The networks know only −u″ = f and the ends. The energy weighs wave k by k², which helps fast waves, so all four come closer than in a fit; only the bumps arrive, and with scales first.',
    zh: '网络只知道 −u″ = f 与边界值。能量给第 k 个波的权重是 k²，有利于快波，因此四个网络都比拟合时更接近；但只有鼓包能学会，带尺度的最先。',
  },
  sine: {
    label: { en: 'Sine below', zh: '下排正弦' },
    params: { lower: 'sine' },
    en: 'A sine is not local in space, but in frequency it is as narrow as can be. With scales its first layers are waves of many frequencies, as in the Fourier features of the next figure: faster than the bumps.',
    zh: '正弦在空间上并不局部，在频率上却窄到极致。加上尺度，各子网络的第一层就是多种频率的波，即下一个演示中的傅里叶特征：比鼓包还快。',
  },
  'relu-only': {
    label: { en: 'Breaks it: tanh above, ReLU below', zh: '反例：上排 tanh，下排 ReLU' },
    params: { upper: 'tanh', lower: 'relu' },
    expect: 'fails',
    en: 'max(0, sz) = s max(0, z): a ReLU of an input scaled by s is the same ReLU, s times as high. Scales give such a network no new shapes, only subnetworks of unequal strength, whose errors must cancel. Tanh has a scale, but a step has all frequencies, the low ones most.',
    zh: 'max(0, sz) = s max(0, z)：输入放大 s 倍的 ReLU 还是同一个 ReLU，只是高了 s 倍。尺度没有带来新的形状，只带来强弱悬殊、误差须相互抵消的子网络。tanh 有自己的尺度，但台阶含有所有频率，并以低频为主。',
  },
  'one-scale': {
    label: { en: 'Breaks it: all scales 1', zh: '反例：尺度全为 1' },
    params: { topScale: 1 },
    expect: 'fails',
    en: 'Six subnetworks that all see x itself. It is not the division into small networks that helps: without the scales it is no better than the one network.',
    zh: '六个子网络看到的都是 x 本身。起作用的并非拆成小网络：没有尺度，它并不比一个网络好。',
  },
  bunched: {
    label: { en: 'Breaks it: bumps in one place', zh: '反例：鼓包挤在一处' },
    params: { spread: false, fastest: 20 },
    expect: 'fails',
    en: 'If the biases do not grow with the scales, the narrow bumps all start near x = 0 and must wander out first. A detail of the initial weights decides whether the idea works.',
    zh: '若偏置不随尺度放大，窄鼓包起初都挤在 x = 0 附近，得先慢慢移开。初始权重的一个细节决定了这个想法是否有效。',
  },
};
