/** Settings in which the claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'three-waves': {
    label: { en: 'Three waves, 2048 cells', zh: '三个波，2048 格' },
    en: 'The network has the slow waves within 250 steps and then takes long over the fast one, which Jacobi removes in some thousands of cheap sweeps.',
    zh: '网络在 250 步内得到慢波，快波却要很久；而雅可比只需几千到几万遍便宜的扫描就能消去快波的误差。',
  },
  finer: {
    label: { en: 'Finer grid, 4096 cells', zh: '更细的网格，4096 格' },
    params: { cells: '4096' },
    en: 'Twice as many cells cost Jacobi alone eight times as much, the network next to nothing. The slow error that the network leaves grows dearer too: on 8192 cells hand over later.',
    zh: '格数加倍，单用雅可比的代价变为八倍，网络几乎不变。网络遗留的慢波误差也变得更贵：若用 8192 格，应当晚些交接。',
  },
  damped: {
    label: { en: 'Damped Jacobi, K = 253', zh: '阻尼雅可比，K = 253' },
    params: { fast: 253, relaxation: 0.7 },
    en: 'With ω = 0.7 the factor of wave 253 is 0.3 + 0.7 cos(253π/256) = −0.4: gone within a few sweeps. This is why multigrid methods damp Jacobi.',
    zh: '取 ω = 0.7 时，第 253 个波的因子为 0.3 + 0.7 cos(253π/256) = −0.4，几遍即消失。这正是多重网格方法采用阻尼雅可比的原因。',
  },
  'grid-limit': {
    label: { en: 'Breaks it: a wave at the grid’s limit', zh: '反例：网格极限处的波' },
    params: { fast: 253 },
    expect: 'fails',
    en: 'Jacobi multiplies wave k by cos(kπ/256): for k = 253 that is −0.9993, as slow as wave 3. “Fast waves first” is true of the middle of the spectrum only; a wave that changes sign from point to point merely flips at every sweep.',
    zh: '雅可比每遍把第 k 个波乘以 cos(kπ/256)；k = 253 时为 −0.9993，与第 3 个波一样慢。“先快后慢”只对频谱的中段成立；逐点变号的波每遍只是翻转一次符号。',
  },
  'small-grid': {
    label: { en: 'Breaks it: a small grid', zh: '反例：小网格' },
    params: { cells: '256' },
    expect: 'fails',
    en: 'On 256 cells Jacobi alone needs 50,000 sweeps of 765 operations: as much as five training steps. Nothing that trains a network can beat that.',
    zh: '在 256 格上，单用雅可比需要约五万遍，每遍 765 次运算，合计只相当于五步训练。凡要训练网络的方法都赢不了。',
  },
  'too-early': {
    label: { en: 'Breaks it: handed over too early', zh: '反例：过早交接' },
    params: { switchStep: 2 },
    expect: 'fails',
    en: 'After two steps the network has not found the slow waves, and Jacobi is left with just the work that it is worst at. Now and then a random start lies close enough: run several seeds.',
    zh: '两步之后网络还没有得到慢波，留给雅可比的正是它最不擅长的工作。偶尔某个随机初值恰好足够接近：请多试几个种子。',
  },
  sine: {
    label: { en: 'Breaks it: sine activation', zh: '反例：正弦激活' },
    params: { activation: 'sine', initScale: 3 },
    expect: 'fails',
    en: 'Sine units with large weights prefer no slow waves. The network takes all three together, soon, and has no use for Jacobi.',
    zh: '权重大的正弦神经元并不偏爱慢波：网络很快就同时得到三个波，用不着雅可比。',
  },
};
