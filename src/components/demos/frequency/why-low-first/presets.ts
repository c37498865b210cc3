/** The theory's own case, two in which the factor falls more slowly, and two in which it does not fall. */
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
    en: 'A kink instead of a smooth step: the factor falls as 1/k² instead of exponentially. Low frequencies still lead, by less.',
    zh: '折线代替光滑台阶：因子按 1/k² 而非指数衰减。低频仍然领先，但优势变小。',
  },
  'large-weights': {
    label: { en: 'Larger weights', zh: '更大的权重' },
    params: { weightScale: 8 },
    en: 'With |w| = 8 the factor exp(−πk/2|w|) has hardly fallen at k = 5. What is left is the 1/k of a sharp step: the order holds, the gaps shrink.',
    zh: '|w| = 8 时，因子 exp(−πk/2|w|) 到 k = 5 几乎没有衰减，只剩下陡峭台阶的 1/k：顺序仍在，差距缩小。',
  },
  sine: {
    label: { en: 'Breaks it: sine units', zh: '反例：正弦神经元' },
    params: { activation: 'sine', weightScale: 6 },
    expect: 'fails',
    en: 'A sine unit of weight 6 is itself a wave of frequencies up to 6: its spectrum does not fall there, so k = 5 gets the larger gradient and comes before k = 3.',
    zh: '权重为 6 的正弦神经元本身就是频率直到 6 的波，频谱在此范围内并不衰减，因此 k = 5 得到更大的梯度，先于 k = 3 学会。',
  },
  'narrow-bumps': {
    label: { en: 'Breaks it: narrow bumps', zh: '反例：窄鼓包' },
    params: { activation: 'phi', weightScale: 20 },
    expect: 'fails',
    en: 'A bump much narrower than the waves holds them all in equal parts: the factor no longer falls. At k = 1 it is even smallest, for a unit’s two bumps lie on opposite sides of the circle and nearly cancel there: the slowest wave comes last.',
    zh: '比波窄得多的鼓包均等地包含各个频率：因子不再衰减。k = 1 处甚至最小，因为一个神经元的两个鼓包位于圆周的相对两侧，在那里几乎抵消：最慢的波最后学会。',
  },
};
