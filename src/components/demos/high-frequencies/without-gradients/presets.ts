/** The methods, and what takes the order away. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  swarm: {
    label: { en: 'Particle swarm', zh: '粒子群' },
    en: 'Thirty networks fly through the space of weights, each drawn to the best point it has seen and to the best that any has seen.',
    zh: '三十个网络在权重空间中飞行，各自被自己见过的最好点与全体见过的最好点吸引。',
  },
  evolution: {
    label: { en: 'Evolution strategy', zh: '进化策略' },
    question: {
      en: 'One network; a noisy copy takes its place if it is no worse. Is sin x still learned first?',
      zh: '只有一个网络，加了噪声的后代不比它差便取而代之。仍然先学会 sin x 吗？',
    },
    params: { method: 'evolution' },
    en: 'Yes. All weights change at once, and the noise grows after a success and shrinks after a failure. It starts from a random network, like the swarm.',
    zh: '是的。所有权重同时改变，成功后噪声增大，失败后减小。它与粒子群一样，从随机网络出发。',
  },
  coordinate: {
    label: { en: 'Coordinate search', zh: '坐标搜索' },
    question: {
      en: 'One weight at a time is moved up, then down; what lowers the loss stays. Is sin x still first?',
      zh: '每次只动一个权重，先增后减，损失下降就保留。仍然先学会 sin x 吗？',
    },
    params: { method: 'coordinate' },
    en: 'Yes. Nothing is random here but the start, and the start is a random network.',
    zh: '是的。这里随机的只有初始化，而初始的正是一个随机网络。',
  },
  guessing: {
    label: { en: 'Just guessing', zh: '随机猜测' },
    question: {
      en: 'Random networks are drawn one after another and the best is kept. Is sin x still learned first?',
      zh: '一个接一个地抽取随机网络，只保留最好的。仍然先学会 sin x 吗？',
    },
    params: { method: 'guessing' },
    en: 'Yes, with no method at all. Guessing finds k = 1 at once and hardly ever k = 3, so the order cannot come from the method alone.',
    zh: '是的，尽管谈不上任何方法。一猜就有 k = 1，却几乎猜不中 k = 3：可见顺序不可能只来自搜索方法。',
  },
  large: {
    label: { en: 'Initial weights × 6', zh: '初始权重 × 6' },
    question: {
      en: 'All weights start from a range six times as wide. Is sin x still learned first?',
      zh: '所有权重的初始范围放大到 6 倍。仍然先学会 sin x 吗？',
    },
    params: { hiddenRange: 6, outputRange: 6 },
    expect: 'fails',
    en: 'No: mostly sin 3x is first, in <Run query="hiddenRange=6&outputRange=6" seeds="20" value="highFirst" stat="holding" /> of 20 seeds. Nearly all random networks still have more of k = 1, but about <Run query="hiddenRange=6&outputRange=6" seeds="20" value="randomTimesTarget" stat="median" /> times what the target has, so that its error is the larger one to begin with.',
    zh: '不会：20 个种子中有 <Run query="hiddenRange=6&outputRange=6" seeds="20" value="highFirst" stat="holding" /> 个反而先学会 sin 3x。随机网络几乎仍都是 k = 1 更多，只是达到目标的 <Run query="hiddenRange=6&outputRange=6" seeds="20" value="randomTimesTarget" stat="median" /> 倍左右，所以一开始 k = 1 的误差反而更大。',
  },
  'hidden-only': {
    label: { en: 'Hidden weights × 6 only', zh: '仅隐藏层权重 × 6' },
    question: {
      en: 'Only the hidden weights start from the wide range, the output weights as usual. Is sin x first?',
      zh: '只把隐藏层权重的初始范围放大到 6 倍，输出权重照旧。先学会 sin x 吗？',
    },
    params: { hiddenRange: 6 },
    en: 'Yes. Wide hidden weights alone do not take the order away. With ordinary output weights a random network is not far too large, and sin x starts with the smaller error.',
    zh: '是的。单是隐藏层权重大，顺序不会消失。输出权重照旧时，随机网络不至于太大，sin x 一开始的误差较小。',
  },
  sine: {
    label: { en: 'Evolution strategy, sine units', zh: '进化策略，正弦神经元' },
    question: {
      en: 'Sine units with input weights up to 3.5. Is sin x still learned first?',
      zh: '正弦神经元，输入权重可达 3.5。仍然先学会 sin x 吗？',
    },
    params: { method: 'evolution', activation: 'sine', hiddenRange: 3.5 },
    expect: 'fails',
    en: 'No. Such units make waves of all these frequencies alike: about half of the random networks have more of k = 3. The search then finds both soon, in either order. With input weights up to 1 the order is back.',
    zh: '不会。这样的神经元产生这些频率的波不分高低：约一半的随机网络 k = 3 更多。搜索于是很快学会两者，先后不定。输入权重只到 1 时，顺序又回来了。',
  },
};
