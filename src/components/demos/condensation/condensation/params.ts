/** Parameters of condensation. */
import { initExponent, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { pointsParam, type Point } from '#lib/experiment/points-param.ts';

/** Amplitude within this many degrees of a direction counts as lying in it. */
export const halfWidth = 8;
/** Where the points may lie, and how many. */
export const range = { x: [-1, 1], y: [-1, 1], gap: 0.05, fewest: 2, most: 8 } as const;

/** y = 0.2 relu(x - 1/3) + 0.2 relu(-1/3 - x) at -1, -1/3, 1/3, 1, to four digits. */
export const valley: readonly Point[] = [
  [-1, 0.1333],
  [-0.3333, 0],
  [0.3333, 0],
  [1, 0.1333],
];

const between = { min: 0.25, max: 1.5 };

export const params = {
  points: pointsParam({ en: 'Points to fit', zh: '要拟合的数据点' }, valley, range),
  large: initExponent({ ...between, default: 0.25, label: { en: 'Left: exponent g', zh: '左图的指数 g' } }),
  middle: initExponent({ ...between, default: 0.5, label: { en: 'Middle: exponent g', zh: '中图的指数 g' }, help: undefined }),
  small: initExponent({ ...between, default: 1, label: { en: 'Right: exponent g', zh: '右图的指数 g' }, help: undefined }),
  directions: number({
    label: { en: 'Directions counted', zh: '计入的方向数' },
    help: {
      en: 'The claims are about the amplitude in this many best directions. Two for the valley, whose two kinks need one direction each; up to two for every kink in general.',
      zh: '论断说的是这么多个最佳方向所占的幅值之和。谷形有两个折点，各需一个方向，所以取二；一般每个折点至多需要两个。',
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
