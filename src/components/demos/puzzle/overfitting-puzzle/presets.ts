/** Three targets and networks of which the claim holds, and three that break it. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  noisy: {
    label: { en: 'Noisy sine', zh: '带噪声的正弦' },
    en: 'Fifteen noisy points. With fifteen coefficients the polynomial goes through all of them and swings widely near the ends; with a hundred times as many parameters the network does not.',
    zh: '十五个带噪声的点。十五个系数的多项式穿过所有点，在两端剧烈摆动；网络的参数是它的一百倍，却没有。',
  },
  'no-noise': {
    label: { en: 'Sine, no noise', zh: '正弦，无噪声' },
    params: { noise: 0 },
    expect: 'fails',
    question: {
      en: 'No noise on the points: do the wide networks still err ten times less than the polynomial?',
      zh: '数据点没有噪声：宽网络的误差仍只是多项式的十分之一吗？',
    },
    en: 'The polynomial wins by far. A sine without noise is nearly a polynomial: its Taylor series converges fast, and the polynomial through the points is exact to eight digits. No method is best for every target.',
    zh: '多项式大胜。没有噪声的正弦几乎就是多项式：泰勒级数收敛很快，插值多项式精确到八位数字。没有哪种方法对所有目标都最好。',
  },
  runge: {
    label: { en: 'Runge’s bell, no noise', zh: '龙格函数，无噪声' },
    params: { target: 'runge', noise: 0 },
    question: {
      en: 'Another smooth target without noise, 1/(1 + 25x²): do the networks err ten times less?',
      zh: '换一个光滑的目标 1/(1 + 25x²)，没有噪声：网络的误差只是多项式的十分之一吗？',
    },
    en: 'Thousands of times less. This is Runge’s example of 1901: no noise at all, a smooth target, and still the polynomial through equally spaced points runs wild.',
    zh: '只是几千分之一。这是龙格 1901 年的例子：没有任何噪声，目标光滑，等距点上的插值多项式依然失控。',
  },
  chebyshev: {
    label: { en: 'Chebyshev points', zh: '切比雪夫点' },
    params: { placement: 'chebyshev' },
    expect: 'fails',
    question: {
      en: 'As much noise, but the points crowd towards the ends: do the networks err ten times less?',
      zh: '噪声相同，但数据点向两端聚集：网络的误差仍只是多项式的十分之一吗？',
    },
    en: 'Both err about as much. What ran wild before was not the number of parameters, but a polynomial between equally spaced points.',
    zh: '两者误差相当。此前失控的原因不是参数个数，而是等距点上的多项式插值。',
  },
  tanh: {
    label: { en: 'tanh networks', zh: 'tanh 网络' },
    params: { activation: 'tanh', initScale: 1.5 },
    question: {
      en: 'Smooth tanh neurons in place of ReLU: do the networks still err ten times less?',
      zh: '用光滑的 tanh 神经元代替 ReLU：网络的误差仍只是十分之一吗？',
    },
    en: 'They do, with smooth neurons instead of kinks. It is not a property of ReLU alone.',
    zh: '仍然如此。用光滑的神经元代替折线也一样：这并非 ReLU 独有的性质。',
  },
  'fast-neurons': {
    label: { en: 'Sine neurons, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', initScale: 10 },
    expect: 'fails',
    question: {
      en: 'Sine neurons, initial weights ten times as large: do the networks still err ten times less?',
      zh: '正弦神经元，初始权重放大到十倍：网络的误差仍只是十分之一吗？',
    },
    en: 'They err more than the polynomial. Every neuron is a fast wave now, and the network swings between the points. It is the size of the weights: sine neurons with the usual ones err ten times less.',
    zh: '误差比多项式还大。每个神经元都是高频波，网络便在点与点之间摆动。起作用的是权重的大小：权重照旧时，正弦神经元的误差仍不到十分之一。',
  },
};
