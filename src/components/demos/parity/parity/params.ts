/** What a reader can set, and the functions to learn. */
import { activation, depth, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** The functions to learn, in the order in which they are shown, and their names. */
export const targets = ['parity', 'majority', 'dictator'] as const;
export const targetNames = {
  parity: { en: 'parity', zh: '奇偶函数' },
  majority: { en: 'majority', zh: '多数函数' },
  dictator: { en: 'one bit', zh: '单独一位' },
};

export const params = {
  trainShare: number({
    label: { en: 'Share of the inputs seen', zh: '所见输入的比例' },
    help: { en: 'A random part of all inputs; the rest is for the test.', zh: '从全部输入中随机抽取，其余用于测试。' },
    default: 0.5,
    primary: true,
    min: 0.05,
    max: 0.97,
    step: 0.005,
  }),
  init: choice({
    label: { en: 'Initial weights', zh: '初始权重' },
    default: 'he',
    primary: true,
    options: [
      { value: 'he', label: { en: 'Gaussian (He)', zh: '高斯（He）' } },
      { value: 'signs', label: { en: 'first layer ±1/√d', zh: '第一层 ±1/√d' } },
      { value: 'narrow', label: { en: 'N(0, 0.05²), biases too', zh: 'N(0, 0.05²)，含偏置' } },
    ],
  }),
  initScale: number({
    label: { en: 'Initial scale', zh: '初始化尺度' },
    help: { en: 'Factor on all initial weights.', zh: '所有初始权重的倍数。' },
    default: 1,
    primary: true,
    min: 0.02,
    max: 5,
    scale: 'log',
  }),
  dimension: number({
    label: { en: 'Dimension d', zh: '维数 d' },
    help: { en: 'There are 2^d inputs.', zh: '共有 2^d 个输入。' },
    default: 8,
    min: 4,
    max: 10,
    integer: true,
  }),
  biasStd: number({
    label: { en: 'Spread of the initial biases', zh: '初始偏置的标准差' },
    help: { en: 'Biases are normal numbers of this standard deviation.', zh: '偏置取自这一标准差的正态分布。' },
    default: 0,
    min: 0,
    max: 2,
    step: 0.05,
  }),
  hiddenLayers: depth({ default: 2, min: 1, max: 4 }),
  width: width({ label: { en: 'Width of the first', zh: '第一层宽度' }, default: 64, min: 4, max: 512 }),
  laterWidth: width({ label: { en: 'Width of the others', zh: '其余层宽度' }, default: 64, min: 4, max: 512 }),
  activation: activation(['relu', 'tanh']),
  learningRate: learningRate({ default: 0.002, min: 0.0001, max: 0.05 }),
  steps: steps({
    label: { en: 'Most steps', zh: '步数上限' },
    help: { en: 'A network stops earlier, as soon as it has fitted what it sees.', zh: '网络拟合了所见数据，就提前结束训练。' },
    default: 1000,
    min: 100,
    max: 5000,
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
