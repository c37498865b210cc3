/** Settings in which the claim holds, and settings that break it. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'three-sines': {
    label: { en: 'Three sines, λ = 1', zh: '三个正弦，λ = 1' },
    en: 'The wave sin 5x weighs 26 in the loss, sin x only 2. The order from low to high stays, but the fast wave is learned in about a quarter of the steps.',
    zh: '损失中 sin 5x 的权重为 26，sin x 只有 2。先低后高的顺序不变，但学会快波只需大约四分之一的步数。',
  },
  heavy: {
    label: { en: 'Heavy slopes, λ = 10', zh: '加重斜率，λ = 10' },
    params: { weight: 10 },
    en: 'Now the fast wave comes earlier still, and the slow one pays for it: sin x is learned several times later than without the term.',
    zh: '快波来得更早，代价由慢波承担：学会 sin x 的步数是没有导数项时的数倍。',
  },
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    params: { activation: 'relu', initScale: 1 },
    en: 'The slope of a ReLU network is a staircase, and its error can be lowered all the same. Here sin 3x and sin 5x end up nearly level, for some seeds in reversed order.',
    zh: 'ReLU 网络的斜率是阶梯函数，其误差同样可以减小。此时 sin 3x 与 sin 5x 几乎同时学到，某些种子下顺序甚至颠倒。',
  },
  size: {
    label: { en: 'Breaks it: the slope punished', zh: '反例：惩罚斜率本身' },
    params: { term: 'size' },
    expect: 'fails',
    en: 'A term that knows nothing of the target’s slope only asks for flatness. The loss is then least where sin kx keeps the share 1/(1 + λk²) of its height (the free ends add a little): 1/2 of sin x, 1/26 of sin 5x. That is a low-pass filter.',
    zh: '不知道目标斜率的导数项只会要求平坦。此时使损失最小的函数中，sin kx 的高度只剩 1/(1 + λk²)（自由端点处略有增加）：sin x 剩 1/2，sin 5x 剩 1/26。这是一个低通滤波器。',
  },
  light: {
    label: { en: 'Breaks it: too light a term', zh: '反例：导数项太轻' },
    params: { weight: 0.01 },
    expect: 'fails',
    en: 'With λ = 0.01 the fast wave weighs 1.25 and the slow one 1.01: too little to notice.',
    zh: 'λ = 0.01 时快波的权重为 1.25，慢波为 1.01，差别太小，看不出作用。',
  },
  sine: {
    label: { en: 'Breaks it: sine activation', zh: '反例：正弦激活' },
    params: { activation: 'sine', initScale: 6, steps: 600 },
    expect: 'fails',
    en: 'A network of sine units with large weights has no order from low to high, so there is nothing to make up for: the term only tips the scales, and all waves come later, the slow one last.',
    zh: '权重大的正弦网络本来就没有先低后高的顺序，无可补偿：导数项只会使天平倾斜，各个波都来得更晚，慢波最晚。',
  },
};
