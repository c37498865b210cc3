/** Parameters of condensation. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import { points } from './points.ts';

/** Amplitude within this many degrees of a direction counts as lying in it. */
export const halfWidth = 8;

const scale = (label: Text, byDefault: number, help?: Text) =>
  number({
    label,
    help,
    default: byDefault,
    primary: true,
    min: 0.25,
    max: 1.5,
    step: 0.05,
  });

export const params = {
  points,
  large: scale({ en: 'Left: exponent g', zh: '左图的指数 g' }, 0.25, {
    en: 'Every weight starts with standard deviation m⁻ᵍ, m being the width: the larger g, the smaller the weights.',
    zh: '每个参数初始的标准差为 m⁻ᵍ，m 为宽度：g 越大，初始参数越小。',
  }),
  middle: scale({ en: 'Middle: exponent g', zh: '中图的指数 g' }, 0.5),
  small: scale({ en: 'Right: exponent g', zh: '右图的指数 g' }, 1),
  directions: number({
    label: { en: 'Directions counted', zh: '计入的方向数' },
    help: {
      en: 'The claims are about the amplitude in this many best directions. Two for the valley, whose two kinks need one direction each; up to two for every kink in general.',
      zh: '论断所说的幅值是这么多个最佳方向上的总和。谷形有两个折点，各需一个方向，所以取二；一般每个折点至多需要两个方向。',
    },
    default: 2,
    min: 1,
    max: 8,
    integer: true,
  }),
  width: width({ default: 200, min: 20, max: 2000 }),
  learningRate: learningRate({ default: 0.05, min: 0.002, max: 0.1 }),
  steps: steps({ default: 10000, min: 100, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
