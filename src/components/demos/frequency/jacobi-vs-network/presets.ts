/** Settings in which the claims hold, and settings that break one of them. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'three-waves': {
    label: { en: 'Three waves, 2048 cells', zh: '三个波，2048 格' },
    en: 'Both leave the slow waves to 256 cells. There 250 training steps cost as much as two million sweeps and more, and Jacobi needs sixty thousand. What saves is the coarse grid.',
    zh: '两种办法都把低频留给 256 格。在那里，250 步训练抵得上两百多万遍扫描，而雅可比约六万遍就够了。省下代价的是粗网格。',
  },
  'same-grid': {
    label: { en: 'The network on all 2048 cells', zh: '网络也在全部 2048 格上训练' },
    params: { trainOn: 'same' },
    expect: 'fails',
    question: {
      en: 'Nobody may use a coarse grid: is the network’s help still dearer than Jacobi without it?',
      zh: '谁都不许用粗网格：借助网络仍比单用雅可比代价更大吗？',
    },
    en: 'It is cheaper: for slow waves Jacobi needs about N² sweeps of N points, the network some hundred steps of N points. With one large grid only, a network first does pay.',
    zh: '反而更省：解低频波，雅可比约需 N² 遍，每遍 N 个点；网络几百步，每步 N 个点。只有一个细网格时，先用网络确实划算。',
  },
  finer: {
    label: { en: 'Finer grid, 4096 cells', zh: '更细的网格，4096 格' },
    params: { cells: '4096' },
    question: {
      en: 'A grid twice as fine: do both claims stay?',
      zh: '格数加倍：两个论断仍成立吗？',
    },
    en: 'They do. Jacobi alone costs eight times as much. The slow error that the network leaves grows dearer too; straight lines between 256 cells are near enough at once.',
    zh: '仍成立。单用雅可比的代价变为八倍，网络留下的低频误差消去起来也更费；而 256 格的值连成折线，一开始就足够接近。',
  },
  damped: {
    label: { en: 'Damped Jacobi, K = 253', zh: '阻尼雅可比，K = 253' },
    params: { fast: 253, relaxation: 0.7 },
    question: {
      en: 'Jacobi damped, the fast wave near the grid’s limit: does Jacobi settle it before the slow ones?',
      zh: '阻尼雅可比，高频波接近网格极限：雅可比仍先解出高频吗？',
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
      zh: '同样的波，雅可比不加阻尼：仍先解出高频吗？',
    },
    en: 'It does not. Jacobi multiplies wave k by cos(kπ/256): for k = 253 that is −0.9993, as slow as wave 3. The wave changes sign from point to point and merely flips. “Fast first” holds in the middle of the spectrum only.',
    zh: '不是。每遍把第 k 个波乘以 cos(kπ/256)；k = 253 时为 −0.9993，与第 3 个波一样慢：逐点变号的波只是翻转符号。“先高频”只对频谱的中段成立。',
  },
  'small-grid': {
    label: { en: 'A small grid, 256 cells', zh: '小网格，256 格' },
    params: { cells: '256' },
    question: {
      en: 'On 256 cells network and Jacobi have the same grid anyway: is the network’s help dearer here, too?',
      zh: '在 256 格上，网络与雅可比本来就用同一个网格：借助网络在这里代价也更大吗？',
    },
    en: 'It is. Jacobi alone needs 50,000 sweeps of 765 operations: as much as five training steps.',
    zh: '是的。单用雅可比需要约五万遍，每遍 765 次运算，合计只相当于五步训练。',
  },
  sine: {
    label: { en: 'Sine units, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', initScale: 3 },
    expect: 'fails',
    question: {
      en: 'Sine units with large weights: are the slow waves still settled first?',
      zh: '大权重的正弦神经元：仍先解出低频波吗？',
    },
    en: 'They are not: here the slowest comes last. The network alone is within the tolerance before the hand-over, at more than fifteen times the cost of Jacobi with a coarse grid.',
    zh: '不是：最低的频率反而最后。网络在交接之前就已达到误差要求，代价却是先用粗网格的雅可比的 15 倍以上。',
  },
};
