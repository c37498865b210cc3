/** Presets of the implicit regulariser. */
import type { Presets } from '#lib/experiment/figure.ts';
import { shared } from '../presets.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tenth: {
    ...shared.tenth,
    en: 'R₁ falls by two orders of magnitude along both runs, and at the same pace; smoothness and condensation follow.',
    zh: '两个训练中 R₁ 都下降两个数量级，而且步调一致；平滑与凝聚随之而来。',
  },
  tanh: {
    ...shared.tanh,
    en: 'Nothing in R₁ is special to ReLU. The two runs agree to about a percent, even in how far they miss the points.',
    zh: 'R₁ 与 ReLU 无关。两个训练相差约百分之一，连偏离数据点的程度也一样。',
  },
  'half-slow': {
    label: { en: 'Half dropped, small steps', zh: '关掉一半，小步长' },
    params: { keep: 0.5, learningRate: 0.0125, steps: 80000 },
    en: 'The noise of a mask is three times as large as with a tenth dropped. A quarter of the learning rate averages over four times as many masks, and the two agree again.',
    zh: '掩码噪声是关掉十分之一时的三倍。学习率取四分之一，就在四倍多的掩码上平均，两者重新一致。',
  },
  'large-steps': {
    label: { en: 'Breaks it: seven in ten dropped', zh: '反例：关掉十分之七' },
    params: { keep: 0.3 },
    expect: 'fails',
    en: 'With q = 0.3 the steps are too long to average over the masks, and R₁ is no longer all that dropout does. It ends smoother than R₁ alone, by about a quarter; with a quarter of the learning rate and four times the steps (see Settings) the difference is about a tenth.',
    zh: 'q = 0.3 时，步长太大，来不及在掩码上平均，R₁ 不再是 dropout 的全部作用：它比只有 R₁ 时更平滑，约差四分之一。学习率取四分之一、步数取四倍时（见“设置”），差别约为十分之一。',
  },
  weak: {
    label: { en: 'Breaks it: a tenth of R₁', zh: '反例：R₁ 只取十分之一' },
    params: { strength: 0.1 },
    expect: 'fails',
    en: 'A tenth of the term pulls in the same direction, ten times more slowly: after the same number of steps the network is far less smooth and less condensed.',
    zh: '十分之一的 R₁ 方向相同，但慢十倍：同样的步数之后，网络远不如前者平滑，也不如前者凝聚。',
  },
};
