/** The parameters. */
import { steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Frequencies of the four models. */
export const ladder = [16, 64, 256, 1024] as const;

/** Training ends when every model is this close to every point. */
export const fitted = 1e-3;

export const params = {
  exponent: number({
    label: { en: 'Exponent α of the rate', zh: '速率的指数 α' },
    help: {
      en: 'A wave of frequency k is learned at a rate that falls as k to the power −α.',
      zh: '频率为 k 的波，学习速率按 k 的 −α 次方下降。',
    },
    default: 2,
    primary: true,
    min: 0,
    max: 4,
    step: 0.05,
  }),
  dimension: choice({
    label: { en: 'Dimension d', zh: '维数 d' },
    help: {
      en: 'In the plane there are about k times as many waves of frequency k; the points lie on a line, and the fit is drawn along it.',
      zh: '在平面上，频率为 k 的波约为直线上的 k 倍；各点在一条直线上，图中是沿这条直线的拟合。',
    },
    default: '1',
    primary: true,
    options: [
      { value: '1', label: { en: '1, a line', zh: '1，直线' } },
      { value: '2', label: { en: '2, the plane', zh: '2，平面' } },
    ],
  }),
  points: number({
    label: { en: 'Number of points', zh: '数据点个数' },
    default: 6,
    min: 3,
    max: 12,
    integer: true,
  }),
  steps: steps({ label: { en: 'Steps at most', zh: '最多训练步数' }, default: 2000, min: 10, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
