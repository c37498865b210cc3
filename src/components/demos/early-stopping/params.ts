/** What a reader can set. */
import { amplitudes, choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Highest frequency of the target. */
const highest = 8;

export const params = {
  target: amplitudes({
    label: { en: 'Target: amplitude of sin kx', zh: '目标函数：sin kx 的振幅' },
    help: { en: 'The clean function behind the samples.', zh: '样本背后不含噪声的函数。' },
    default: [1, 0.5, 0, 0, 0, 0, 0, 0],
    primary: true,
    count: highest,
    max: 1.5,
    step: 0.1,
  }),
  noiseStd: number({
    label: { en: 'Noise (standard deviation)', zh: '噪声的标准差' },
    help: { en: 'Added to every sample. The test error is measured without it.', zh: '加在每个样本上；测试误差不含噪声。' },
    default: 0.6,
    primary: true,
    min: 0,
    max: 1.5,
    step: 0.05,
  }),
  noise: choice({
    label: { en: 'Frequencies of the noise', zh: '噪声的频率' },
    default: 'white',
    primary: true,
    options: [
      { value: 'white', label: { en: 'white: all alike', zh: '白噪声：各频率相同' } },
      { value: 'fast', label: { en: 'fast: k = 8 to 14', zh: '快噪声：k = 8 到 14' } },
      { value: 'slow', label: { en: 'slow: k = 1 and 2', zh: '慢噪声：k = 1 和 2' } },
    ],
  }),
  samples: number({ label: { en: 'Samples', zh: '样本数' }, default: 30, min: 20, max: 120, integer: true }),
  activation: choice({
    label: { en: 'Activation', zh: '激活函数' },
    default: 'relu',
    options: [
      { value: 'relu', label: { en: 'ReLU', zh: 'ReLU' } },
      { value: 'tanh', label: { en: 'tanh', zh: 'tanh' } },
      { value: 'softplus', label: { en: 'softplus', zh: 'softplus' } },
    ],
  }),
  width: number({ label: { en: 'Width', zh: '宽度' }, default: 100, min: 10, max: 300, integer: true, scale: 'log' }),
  depth: number({ label: { en: 'Hidden layers', zh: '隐藏层数' }, default: 2, min: 1, max: 4, integer: true }),
  learningRate: number({
    label: { en: 'Learning rate (Adam)', zh: '学习率（Adam）' },
    default: 0.002,
    min: 0.0001,
    max: 0.02,
    scale: 'log',
  }),
  steps: number({ label: { en: 'Steps', zh: '训练步数' }, default: 3000, min: 300, max: 20000, integer: true, scale: 'log' }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
