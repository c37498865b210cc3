/** Three targets and networks of which the claim holds, and three that break it. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  noisy: {
    label: { en: 'Noisy sine', zh: '带噪声的正弦' },
    en: 'Fifteen noisy points. With fifteen coefficients the polynomial goes through all of them and swings widely near the ends; with a hundred times as many parameters the network does not.',
    zh: '十五个带噪声的点。十五个系数的多项式穿过所有点，在两端剧烈摆动；参数多出一百倍的网络却没有。',
  },
  runge: {
    label: { en: 'Runge’s bell, no noise', zh: '龙格函数，无噪声' },
    params: { target: 'runge', noise: 0 },
    en: 'Runge’s example of 1901: no noise at all, a smooth target, and still the polynomial through equally spaced points runs wild.',
    zh: '龙格 1901 年的例子：没有任何噪声，目标光滑，等距点上的插值多项式依然失控。',
  },
  tanh: {
    label: { en: 'tanh networks', zh: 'tanh 网络' },
    params: { activation: 'tanh', initScale: 1.5 },
    en: 'Smooth neurons instead of kinks. Not a property of ReLU alone.',
    zh: '用光滑的神经元代替折线：这并非 ReLU 独有的性质。',
  },
  'no-noise': {
    label: { en: 'Breaks it: no noise', zh: '反例：没有噪声' },
    params: { noise: 0 },
    expect: 'fails',
    en: 'A sine without noise is nearly a polynomial: its Taylor series converges fast, and the polynomial through the points is exact to eight digits. No method is best for every target.',
    zh: '没有噪声的正弦几乎就是多项式：它的泰勒级数收敛很快，插值多项式精确到八位数字。没有哪种方法对所有目标都最好。',
  },
  chebyshev: {
    label: { en: 'Breaks it: better points', zh: '反例：更好的取点' },
    params: { placement: 'chebyshev' },
    expect: 'fails',
    en: 'The same noise, but the points crowd towards the ends. Now the polynomial through all of them is as good as the networks: what ran wild was not the number of parameters, but a polynomial between equally spaced points.',
    zh: '噪声相同，但数据点向两端聚集。此时穿过所有点的多项式与网络一样好：失控的原因不是参数个数，而是等距点上的多项式插值。',
  },
  'fast-neurons': {
    label: { en: 'Breaks it: fast waves as neurons', zh: '反例：以快波为神经元' },
    params: { activation: 'sine', initScale: 10, biasStd: 3 },
    expect: 'fails',
    en: 'Networks can overfit. With sine neurons and initial weights ten times as large every neuron is a fast wave, and the network swings between the points like the polynomial, or worse.',
    zh: '网络也会过拟合。用正弦神经元，初始权重放大十倍，每个神经元都是一个快波，网络便像多项式一样在点与点之间摆动，甚至更糟。',
  },
};
