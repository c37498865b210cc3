/** Settings in which the claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'three-waves': {
    label: { en: 'Three waves, 2048 cells', zh: '三个波，2048 格' },
    en: 'The network has the slow waves within 250 steps and then takes long over the fast one, which Jacobi removes in some thousands of cheap sweeps.',
    zh: '网络在 250 步内得到低频的波，高频的波却要很久；而雅可比只需几千到几万遍便宜的扫描就能消去高频的误差。',
  },
  finer: {
    label: { en: 'Finer grid, 4096 cells', zh: '更细的网格，4096 格' },
    params: { cells: '4096' },
    question: {
      en: 'A grid twice as fine: does it still pay to let the network go first?',
      zh: '网格再细一倍：先用网络仍然划算吗？',
    },
    en: 'It does. Jacobi alone costs eight times as much, the network next to nothing more. The slow error that the network leaves grows dearer too: on 8192 cells hand over later.',
    zh: '划算。单用雅可比的代价变为八倍，网络几乎不变。网络遗留的低频误差也变得更贵：若用 8192 格，应当晚些交接。',
  },
  damped: {
    label: { en: 'Damped Jacobi, K = 253', zh: '阻尼雅可比，K = 253' },
    params: { fast: 253, relaxation: 0.7 },
    question: {
      en: 'Jacobi damped, the fast wave near the grid’s limit: does Jacobi settle it before the slow ones?',
      zh: '阻尼雅可比，高频的波接近网格极限：雅可比仍先解出它吗？',
    },
    en: 'It does. With ω = 0.7 the factor of wave 253 is 0.3 + 0.7 cos(253π/256) = −0.4: gone within a few sweeps. This is why multigrid methods damp Jacobi.',
    zh: '是的。取 ω = 0.7 时，第 253 个波的因子为 0.3 + 0.7 cos(253π/256) = −0.4，几遍即消失。这正是多重网格方法采用阻尼雅可比的原因。',
  },
  'grid-limit': {
    label: { en: 'Undamped Jacobi, K = 253', zh: '无阻尼雅可比，K = 253' },
    params: { fast: 253 },
    expect: 'fails',
    question: {
      en: 'The same wave, Jacobi undamped: does Jacobi still settle it before the slow ones?',
      zh: '同样的波，雅可比不加阻尼：仍先解出它吗？',
    },
    en: 'It does not. Jacobi multiplies wave k by cos(kπ/256): for k = 253 that is −0.9993, as slow as wave 3. The wave changes sign from point to point and merely flips. “Fast first” holds in the middle of the spectrum only.',
    zh: '不是。每遍把第 k 个波乘以 cos(kπ/256)；k = 253 时为 −0.9993，与第 3 个波一样慢：逐点变号的波只是翻转符号。“先高频”只对频谱的中段成立。',
  },
  'small-grid': {
    label: { en: 'A small grid, 256 cells', zh: '小网格，256 格' },
    params: { cells: '256' },
    expect: 'fails',
    question: {
      en: 'On 256 cells: does it still pay to let the network go first?',
      zh: '在 256 格上：先用网络仍然划算吗？',
    },
    en: 'It does not. Jacobi alone needs 50,000 sweeps of 765 operations: as much as five training steps. Nothing that trains a network can beat that.',
    zh: '不划算。单用雅可比需要约五万遍，每遍 765 次运算，合计只相当于五步训练。凡要训练网络的方法都赢不了。',
  },
  'too-early': {
    label: { en: 'Hand-over after two steps', zh: '两步之后交接' },
    params: { switchStep: 2 },
    expect: 'fails',
    question: {
      en: 'Jacobi takes over after two steps: are the two in turn still cheaper than either alone?',
      zh: '两步之后就交给雅可比：先后使用两者，仍比单用任何一种省吗？',
    },
    en: 'Not with most seeds. After two steps the network has not found the slow waves, and Jacobi is left with just the work that it is worst at. Now and then a random start lies close enough.',
    zh: '多数种子下不是。两步之后网络还没有得到低频的波，留给雅可比的正是它最不擅长的工作。偶尔某个随机初值恰好足够接近。',
  },
  sine: {
    label: { en: 'Sine units, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', initScale: 3 },
    expect: 'fails',
    question: {
      en: 'Sine units with large weights: are the slow waves settled first, and does handing over pay?',
      zh: '权重大的正弦神经元：仍先解出低频的波，接力也划算吗？',
    },
    en: 'Neither. Sine units with large weights do not prefer slow waves: here the slowest comes last, and still the network alone is within the tolerance before the hand-over. It has no use for Jacobi.',
    zh: '都不是。权重大的正弦神经元并不偏爱低频：这里最低的频率反而最后，而网络在交接之前就已达到误差要求，用不着雅可比。',
  },
};
