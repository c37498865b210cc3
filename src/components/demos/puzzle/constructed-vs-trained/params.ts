/** The parameters. */
import { biasStd, initScale, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A training error below this counts as none: a root mean square of a hundredth of the target's height. */
export const fitted = 1e-4;

export const params = {
  target: choice({
    label: { en: 'Truth between the points', zh: '点之间的真实函数' },
    default: 'sine',
    primary: true,
    options: [
      { value: 'sine', label: { en: 'the wave sin πx', zh: '正弦波 sin πx' } },
      { value: 'needles', label: { en: 'needles at the points', zh: '数据点处的尖刺' } },
    ],
  }),
  spikeWidth: number({
    label: { en: 'Width of the spikes', zh: '尖峰的宽度' },
    help: {
      en: 'In gaps between neighbouring points. At 2 the ReLU spikes overlap and the construction is linear interpolation.',
      zh: '以相邻数据点的间距为单位。取 2 时 ReLU 尖峰相互重叠，构造出的就是分段线性插值。',
    },
    default: 0.2,
    primary: true,
    min: 0.1,
    max: 2,
    step: 0.05,
  }),
  start: choice({
    label: { en: 'Training starts from', zh: '初始权重' },
    default: 'random',
    primary: true,
    options: [
      { value: 'random', label: { en: 'random weights', zh: '随机' } },
      { value: 'spikes', label: { en: 'the construction', zh: '构造出的网络' } },
    ],
  }),
  share: number({
    label: { en: 'Height of the spikes at the start', zh: '初始尖峰的高度' },
    help: {
      en: 'Where training starts from the construction: the factor on its output weights. At 0 only its hidden layer is taken over.',
      zh: '从构造出的网络开始训练时，其输出权重所乘的倍数。取 0 时只沿用它的隐藏层。',
    },
    default: 0,
    min: 0,
    max: 0.95,
    step: 0.05,
  }),
  activation: choice({
    label: { en: 'Activation', zh: '激活函数' },
    default: 'relu',
    options: [
      { value: 'relu', label: { en: 'ReLU: three neurons a spike', zh: 'ReLU：三个神经元构成一个尖峰' } },
      { value: 'tanh', label: { en: 'tanh: two steep neurons a spike', zh: 'tanh：两个陡峭的神经元构成一个尖峰' } },
    ],
  }),
  points: number({ label: { en: 'Number of points', zh: '数据点个数' }, default: 15, min: 5, max: 20, integer: true }),
  width: width({ label: { en: 'Width of both networks', zh: '两个网络的宽度' }, default: 300, min: 60, max: 600 }),
  initScale: initScale({
    default: 1,
    min: 0.1,
    max: 10,
    help: {
      en: 'Factor on the standard deviation of the initial weights: of Glorot’s for tanh, of He’s for ReLU.',
      zh: '初始权重标准差的倍数：tanh 以 Glorot 初始化为准，ReLU 以 He 初始化为准。',
    },
  }),
  biasStd: biasStd({ default: 1, max: 5 }),
  learningRate: learningRate({
    label: { en: 'Initial learning rate (Adam)', zh: '初始学习率（Adam）' },
    help: { en: 'Falls linearly to zero over the run.', zh: '在训练过程中线性降到零。' },
    default: 0.002,
    min: 0.0001,
    max: 0.02,
  }),
  steps: steps({ default: 4000, min: 200, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
