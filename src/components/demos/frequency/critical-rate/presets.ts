/** The exponent on both sides of the dimension. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  squared: {
    label: { en: 'α = 2 on a line', zh: '直线上，α = 2' },
    en: 'The rates of all waves add up to a number that stays finite, however many there are. A wide ReLU network has this exponent at least.',
    zh: '无论有多少个波，速率的总和都有限。很宽的 ReLU 网络至少有这样的指数。',
  },
  'too-slow': {
    label: { en: 'α = 0.5 on a line', zh: '直线上，α = 0.5' },
    params: { exponent: 0.5 },
    expect: 'fails',
    question: {
      en: 'The rate falls as one over the root of k only: high frequencies come easily. Does the fit stay the same with more of them?',
      zh: '速率只按 k 的平方根的倒数下降，高频很容易学。频率增多，拟合仍然不变吗？',
    },
    en: 'It does not: it falls to zero and rises at the points alone. A narrow spike through each point costs less than a hill, the less the more frequencies there are.',
    zh: '不是：拟合降到零，只在数据点处突起。穿过每一点的尖峰，代价比缓坡的山丘低，频率越多就越低。',
  },
  'just-above': {
    label: { en: 'α = 1.25 on a line', zh: '直线上，α = 1.25' },
    params: { exponent: 1.25 },
    expect: 'fails',
    question: {
      en: 'α = 1.25, a little above the dimension: does the fit with 1024 frequencies keep its height?',
      zh: 'α = 1.25，略高于维数：有 1024 个频率时，拟合保得住高度吗？',
    },
    en: 'Not yet: about a sixth is lost. The sum of the rates is finite, but it converges slowly; 1024 waves are far from all. The theorem is about infinitely many.',
    zh: '还不行：约少六分之一。速率之和有限，但收敛很慢，1024 个波离“全部”还远。定理说的是无穷多个。',
  },
  line: {
    label: { en: 'α = 1.75 on a line', zh: '直线上，α = 1.75' },
    params: { exponent: 1.75 },
    question: { en: 'α = 1.75 on a line: does the fit keep its height?', zh: '直线上取 α = 1.75：拟合保得住高度吗？' },
    en: 'It does: the exponent is well above 1, the dimension of a line.',
    zh: '保得住：指数明显高于直线的维数 1。',
  },
  plane: {
    label: { en: 'α = 1.75 in the plane', zh: '平面上，α = 1.75' },
    params: { exponent: 1.75, dimension: '2' },
    expect: 'fails',
    question: {
      en: 'The same exponent in the plane: does the fit keep its height?',
      zh: '同样的指数，换到平面上：拟合保得住高度吗？',
    },
    en: 'It does not: more than half is lost. In the plane there are about k times as many waves of frequency k, so the rate has to fall by one power of k more.',
    zh: '保不住，少了一半以上。平面上频率为 k 的波约为直线上的 k 倍，所以速率必须再多降 k 的一次方。',
  },
  'plane-steep': {
    label: { en: 'α = 3 in the plane', zh: '平面上，α = 3' },
    params: { exponent: 3, dimension: '2' },
    question: { en: 'In the plane with α = 3: does the fit keep its height?', zh: '平面上取 α = 3：拟合保得住高度吗？' },
    en: 'It does. Three is d + 1, the least exponent of a wide ReLU network in the plane: networks of this kind are always on the safe side.',
    zh: '保得住。三就是 d + 1，是很宽的 ReLU 网络在平面上的最小指数：这类网络总在安全的一侧。',
  },
};
