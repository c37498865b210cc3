/** The parameters of derivative-loss: those of f-principle-1d, and the derivative term. */
import { amplitudes, choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  weight: number({
    label: { en: 'Weight of the derivative term, λ', zh: '导数项的权重 λ' },
    help: {
      en: 'The loss is the mean squared error plus λ times the mean squared error of the slope: a wave sin kx counts 1 + λk².',
      zh: '损失为均方误差加上 λ 乘以斜率的均方误差：波 sin kx 的权重为 1 + λk²。',
    },
    default: 1,
    primary: true,
    min: 0.01,
    max: 100,
    scale: 'log',
  }),
  term: choice({
    label: { en: 'Derivative term', zh: '导数项' },
    help: {
      en: 'The error of the slope pulls the network’s slope towards the target’s. The slope itself only pulls it flat.',
      zh: '斜率的误差把网络的斜率拉向目标的斜率；斜率本身的大小则只会把网络拉平。',
    },
    default: 'error',
    primary: true,
    options: [
      { value: 'error', label: { en: 'error of the slope', zh: '斜率的误差' } },
      { value: 'size', label: { en: 'size of the slope', zh: '斜率的大小' } },
    ],
  }),
  target: amplitudes({
    label: { en: 'Target: amplitude of sin kx', zh: '目标函数：sin kx 的振幅' },
    default: [1, 0, 1, 0, 1, 0, 0, 0],
    primary: true,
    count: 8,
    max: 1.5,
    step: 0.1,
  }),
  activation: choice({
    label: { en: 'Activation', zh: '激活函数' },
    default: 'tanh',
    options: [
      { value: 'tanh', label: { en: 'tanh', zh: 'tanh' } },
      { value: 'relu', label: { en: 'ReLU', zh: 'ReLU' } },
      { value: 'sigmoid', label: { en: 'sigmoid', zh: 'sigmoid' } },
      { value: 'softplus', label: { en: 'softplus', zh: 'softplus' } },
      { value: 'sine', label: { en: 'sine', zh: '正弦' } },
    ],
  }),
  initScale: number({
    label: { en: 'Initial scale', zh: '初始化尺度' },
    help: {
      en: 'Factor on the standard deviation of the initial weights: of Glorot’s for tanh and sigmoid, of He’s for the others.',
      zh: '初始权重标准差的倍数：tanh 与 sigmoid 以 Glorot 初始化为准，其余以 He 初始化为准。',
    },
    default: 1.5,
    min: 0.1,
    max: 20,
    scale: 'log',
  }),
  biasStd: number({
    label: { en: 'Initial biases (std)', zh: '初始偏置的标准差' },
    default: 0.3,
    min: 0,
    max: 10,
    step: 0.1,
  }),
  width: number({ label: { en: 'Width', zh: '宽度' }, default: 64, min: 4, max: 400, integer: true, scale: 'log' }),
  depth: number({ label: { en: 'Hidden layers', zh: '隐藏层数' }, default: 2, min: 1, max: 4, integer: true }),
  optimiser: choice({
    label: { en: 'Optimiser', zh: '优化算法' },
    default: 'adam',
    options: [
      { value: 'adam', label: { en: 'Adam', zh: 'Adam' } },
      { value: 'gd', label: { en: 'gradient descent', zh: '梯度下降' } },
      { value: 'momentum', label: { en: 'momentum 0.9', zh: '动量法（0.9）' } },
    ],
  }),
  learningRate: number({ label: { en: 'Learning rate', zh: '学习率' }, default: 0.002, min: 0.0001, max: 0.2, scale: 'log' }),
  steps: number({ label: { en: 'Steps', zh: '训练步数' }, default: 2500, min: 100, max: 30000, integer: true, scale: 'log' }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
