/** The parameters: the points, and the networks that are fitted to them. */
import { activation, biasStd, initScale, learningRate, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Hidden neurons of the networks, all trained side by side. */
export const widths = [2, 5, 10, 20, 50, 100, 200, 500];

export const params = {
  target: choice({
    label: { en: 'Target', zh: '目标函数' },
    default: 'sine',
    primary: true,
    options: [
      { value: 'sine', label: { en: 'sin πx', zh: 'sin πx' } },
      { value: 'runge', label: { en: 'Runge’s bell, 1/(1 + 25x²)', zh: '龙格函数 1/(1 + 25x²)' } },
      { value: 'corner', label: { en: 'a corner, |x|', zh: '尖角 |x|' } },
    ],
  }),
  noise: number({
    label: { en: 'Noise (std)', zh: '噪声标准差' },
    help: {
      en: 'Added to the points; the test is against the target without noise.',
      zh: '加在数据点上；测试时与无噪声的目标比较。',
    },
    default: 0.1,
    primary: true,
    min: 0,
    max: 0.5,
    step: 0.01,
  }),
  placement: choice({
    label: { en: 'Points', zh: '数据点的位置' },
    help: {
      en: 'Chebyshev points crowd towards the ends of the interval, where a polynomial through equally spaced points swings most.',
      zh: '切比雪夫点向区间两端聚集，而等距点上的插值多项式恰恰在两端摆动得最厉害。',
    },
    default: 'equal',
    primary: true,
    options: [
      { value: 'equal', label: { en: 'equally spaced', zh: '等距点' } },
      { value: 'chebyshev', label: { en: 'Chebyshev points', zh: '切比雪夫点' } },
    ],
  }),
  points: number({ label: { en: 'Number of points', zh: '数据点个数' }, default: 15, min: 5, max: 25, integer: true }),
  activation: activation(['relu', 'tanh', 'sine']),
  initScale: initScale({
    default: 1,
    min: 0.1,
    max: 20,
    help: {
      en: 'Factor on the standard deviation of all initial weights: of Glorot’s for tanh, of He’s for the others.',
      zh: '全部初始权重标准差的倍数：tanh 以 Glorot 初始化为准，其余以 He 初始化为准。',
    },
  }),
  biasStd: biasStd({ default: 1, max: 10 }),
  learningRate: learningRate({ of: 'Adam', default: 0.002, min: 0.0001, max: 0.02 }),
  steps: steps({ default: 6000, min: 200, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
