/** Settings in which the claim holds, and settings that break it. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'three-sines': {
    label: { en: 'Three sines, λ = 1', zh: '三个正弦，λ = 1' },
    en: 'The wave sin 5x weighs 26 in the loss, sin x only 2. The order from low to high stays, but the fast wave is learned in about a quarter of the steps.',
    zh: '损失中 sin 5x 的权重为 26，sin x 只有 2。先低后高的顺序不变，但学会 sin 5x 只需大约四分之一的步数。',
  },
  heavy: {
    label: { en: 'Heavy slopes, λ = 10', zh: '加重斜率，λ = 10' },
    params: { weight: 10 },
    question: {
      en: 'Slopes ten times as heavy: is sin 5x still learned two and a half times as early?',
      zh: '斜率的权重加到十倍：学会 sin 5x 的步数仍不到原来的五分之二吗？',
    },
    en: 'Yes, earlier still, and the slow wave pays for it: sin x is learned several times later than without the term.',
    zh: '是的，而且来得更早，代价由低频承担：学会 sin x 的步数是没有导数项时的数倍。',
  },
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    params: { activation: 'relu', initScale: 1 },
    question: {
      en: 'The slope of a ReLU network is a staircase: is sin 5x still learned two and a half times as early?',
      zh: 'ReLU 网络的斜率是阶梯函数：学会 sin 5x 的步数仍不到五分之二吗？',
    },
    en: 'Yes: the error of a staircase can be lowered all the same. Here sin 3x and sin 5x end up nearly level, for some seeds in reversed order.',
    zh: '是的：阶梯函数的误差同样可以减小。此时 sin 3x 与 sin 5x 几乎同时学会，某些种子下顺序甚至颠倒。',
  },
  size: {
    label: { en: 'Size of the slope as the term', zh: '导数项取斜率的大小' },
    params: { term: 'size' },
    expect: 'fails',
    question: {
      en: 'The term asks for small slopes, whatever the target’s: does sin 5x still come sooner?',
      zh: '导数项只要求斜率小，不管目标的斜率：sin 5x 仍来得更早吗？',
    },
    en: 'It never comes: the term is a low-pass filter. Away from the ends the loss is least where sin kx keeps 1/(1 + λk²) of its height. The free ends let somewhat more through.',
    zh: '始终学不会：导数项成了低通滤波器。不计端点，损失最小时 sin kx 的高度只剩 1/(1 + λk²)；端点自由，剩下的略多一些。',
  },
  light: {
    label: { en: 'A light term, λ = 0.01', zh: '较轻的项，λ = 0.01' },
    params: { weight: 0.01 },
    expect: 'fails',
    question: {
      en: 'A term of weight λ = 0.01: is sin 5x learned two and a half times as early?',
      zh: '导数项的权重 λ = 0.01：学会 sin 5x 的步数不到五分之二吗？',
    },
    en: 'No. sin 5x then weighs 1.25 and sin x 1.01: it comes about a tenth earlier only.',
    zh: '不是。此时 sin 5x 的权重为 1.25，sin x 为 1.01，只提前一成左右。',
  },
  sine: {
    label: { en: 'Sine units, large weights', zh: '正弦神经元，大权重' },
    params: { activation: 'sine', initScale: 6, steps: 600 },
    expect: 'fails',
    question: {
      en: 'Sine units with large weights: is sin 5x still learned two and a half times as early?',
      zh: '大权重的正弦神经元：学会 sin 5x 的步数仍不到五分之二吗？',
    },
    en: 'No. Such a network has no order from low to high, so there is nothing to make up for: the term only tips the scales, and all waves come later, the slow one last.',
    zh: '不是。这样的网络本来就没有先低后高的顺序，无可补偿：导数项只改变轻重，各个波都来得更晚，频率最低的最晚。',
  },
};
