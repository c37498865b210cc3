/** The methods, and what takes the order away. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  swarm: {
    label: { en: 'Particle swarm', zh: '粒子群' },
    en: 'Thirty networks fly through the space of weights, each drawn to the best point it has seen and to the best that any has seen.',
    zh: '三十个网络在参数空间中飞行，各自被自己见过的最好点与全体见过的最好点吸引。',
  },
  evolution: {
    label: { en: 'Evolution strategy', zh: '进化策略' },
    params: { method: 'evolution' },
    en: 'One network; a copy with noise on all its weights takes its place if it is no worse. The noise grows after a success and shrinks after a failure.',
    zh: '只有一个网络：给所有权重加噪声得到后代，不比亲代差便取而代之。成功后噪声增大，失败后减小。',
  },
  coordinate: {
    label: { en: 'Coordinate search', zh: '坐标搜索' },
    params: { method: 'coordinate' },
    en: 'One weight at a time is moved up, then down; what lowers the loss stays. Nothing is random but the start.',
    zh: '每次只动一个权重，先增后减，损失下降就保留。除初始点外没有任何随机性。',
  },
  guessing: {
    label: { en: 'Just guessing', zh: '只靠猜' },
    params: { method: 'guessing' },
    en: 'No method at all: random networks are drawn one after another and the best is kept. It finds k = 1 at once and hardly ever k = 3, so the order cannot come from the method alone.',
    zh: '没有任何方法：一个接一个地抽取随机网络，保留最好的。它立刻就碰上 k = 1，几乎从不碰上 k = 3：可见顺序不会只来自优化方法。',
  },
  large: {
    label: { en: 'Breaks it: large weights', zh: '反例：大权重' },
    params: { hiddenRange: 6, outputRange: 6 },
    expect: 'fails',
    en: 'All weights start six times as large. Nearly all random networks still have more of k = 1, but now about eight times what the target has: mostly its error is the larger one to begin with, and which frequency comes first is a matter of luck.',
    zh: '所有权重的初始范围都放大到 6 倍。随机网络几乎仍都以 k = 1 为主，只是达到目标的八倍左右：多数情况下 k = 1 的误差一开始反而更大，哪个频率先学会便全凭运气。',
  },
  sine: {
    label: { en: 'Breaks it: sine units', zh: '反例：正弦神经元' },
    params: { method: 'evolution', activation: 'sine', hiddenRange: 3.5 },
    expect: 'fails',
    en: 'Sine units with input weights up to 3.5 make waves of all these frequencies alike: about half of the random networks have more of k = 3. The evolution strategy then finds both soon, in either order, and fits far better.',
    zh: '输入权重达到 3.5 的正弦神经元，同等地产生这些频率的波：约一半的随机网络以 k = 3 为主。进化策略于是很快学会两者，先后不定，拟合也好得多。',
  },
};
