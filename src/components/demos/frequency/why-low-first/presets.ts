/** The theory’s own case, two in which the factor falls more slowly, and two in which it does not fall. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tanh: {
    label: { en: 'tanh, moderate weights', zh: 'tanh，中等权重' },
    en: 'The case of the theory. Nothing in the gradient is fitted here: the dashed line is computed from the initial weights alone.',
    zh: '理论所讨论的情形。图中没有任何拟合：虚线只由初始权重算出。',
  },
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    params: { activation: 'relu' },
    expect: 'fails',
    question: {
      en: 'A kink instead of a smooth step: does each lower wave still give three times the gradient of the next?',
      zh: '折线代替光滑的台阶：较低的频率仍给出三倍以上的梯度吗？',
    },
    en: 'It gives more, but about twice only: the factor falls as 1/k² instead of exponentially.',
    zh: '仍更大，但只有两倍左右：因子按 1/k² 而非指数衰减。',
  },
  'large-weights': {
    label: { en: 'tanh, larger weights', zh: 'tanh，更大的权重' },
    params: { weightScale: 8 },
    expect: 'fails',
    question: {
      en: 'tanh with |w| = 8 instead of 2: does each lower wave still give three times the gradient of the next?',
      zh: 'tanh，|w| 由 2 改为 8：较低的频率仍给出三倍以上的梯度吗？',
    },
    en: 'It gives more, but about twice only. With |w| = 8 the factor exp(−πk/2|w|) falls little up to k = 5. What is left is the 1/k of a sharp step: the order stays.',
    zh: '仍更大，但只有两倍左右。|w| = 8 时，因子 exp(−πk/2|w|) 到 k = 5 衰减不多，主要剩下陡峭台阶的 1/k，顺序仍在。',
  },
  sine: {
    label: { en: 'Sine units', zh: '正弦神经元' },
    params: { activation: 'sine', weightScale: 6 },
    expect: 'fails',
    question: {
      en: 'Sine units of weight 6: does each lower wave give three times the gradient of the next?',
      zh: '权重为 6 的正弦神经元：较低的频率给出三倍以上的梯度吗？',
    },
    en: 'Not even more. A sine unit of weight 6 is itself a wave of frequencies up to 6: its spectrum does not fall there, so k = 5 gets a larger gradient than k = 3. With |w| = 2 the lower one leads again.',
    zh: '甚至不再更大。权重为 6 的正弦神经元本身就是频率直到 6 的波，频谱在此范围内并不衰减，因此 k = 5 的梯度大于 k = 3。取 |w| = 2，较低者又领先。',
  },
  'narrow-bumps': {
    label: { en: 'Narrow bumps', zh: '窄鼓包' },
    params: { activation: 'phi', weightScale: 20 },
    expect: 'fails',
    question: {
      en: 'Bumps much narrower than the waves: does each lower wave give three times the gradient of the next?',
      zh: '比波窄得多的鼓包：较低的频率给出三倍以上的梯度吗？',
    },
    en: 'Not even more: so narrow a bump holds all these frequencies in nearly equal parts. At k = 1 the gradient is smallest, for a unit’s two bumps lie on opposite sides of the circle and nearly cancel there.',
    zh: '甚至不再更大：这么窄的鼓包几乎均等地含有这些频率。k = 1 处最小，因为同一神经元的两个鼓包在圆周上相对，在这一频率几乎抵消。',
  },
};
