/** The parameters. The training points have the figure's handles for a control. */
import { steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { pointsParam, type Point } from '#lib/experiment/points-param.ts';

/** Training ends when the sum of the squared errors is below this. */
export const fitted = 1e-6;

/** Where the points may lie, and how many there may be. */
export const range = { x: [-0.95, 0.45], y: [-0.6, 0.6], gap: 0.05, fewest: 3, most: 8 } as const;

/** The points of Zhang, Luo, Ma & Xu (2021), as in the authors' code. */
const original: readonly Point[] = [
  [-0.8, 0.25],
  [-0.6, -0.25],
  [-0.3, -0.07],
  [-0.06, 0.15],
  [0.1, -0.05],
];

/** Of the initial parameters. */
const size = { default: 3, min: 0.1, max: 10, scale: 'log' } as const;

export const params = {
  points: pointsParam({ en: 'Training points', zh: '训练点' }, original, range),
  width: width({ default: 4000, min: 40, max: 16000, primary: true }),
  weightLimit: number({ label: { en: 'Size of the input weights w', zh: '输入权重 w 的大小' }, ...size, primary: true }),
  outputLimit: number({
    label: { en: 'Size of the output weights a', zh: '输出权重 a 的大小' },
    help: { en: 'Small against w: a cubic spline. Large: straight pieces.', zh: '相对于 w 小：三次样条；大：折线。' },
    ...size,
    default: 0.1,
    min: 0.01,
    primary: true,
  }),
  biasLimit: number({ label: { en: 'Size of the biases b', zh: '偏置 b 的大小' }, ...size }),
  kinks: choice({
    label: { en: 'Kinks of the units', zh: '神经元的折点' },
    help: {
      en: 'At random: w, b and a uniform between plus and minus their sizes. Evenly spaced: b follows from the kink, and all |w| and |a| are equal.',
      zh: '随机：w、b、a 在正负大小之间均匀分布。均匀排列：b 由折点决定，所有 |w| 与 |a| 相等。',
    },
    default: 'random',
    options: [
      { value: 'random', label: { en: 'at random', zh: '随机' } },
      { value: 'even', label: { en: 'evenly spaced', zh: '均匀排列' } },
    ],
  }),
  steps: steps({ label: { en: 'Steps at most', zh: '最多训练步数' }, default: 5000, min: 100, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
