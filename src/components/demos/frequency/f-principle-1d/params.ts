/** The parameters. */
import {
  activation,
  biasStd,
  depth,
  initScale,
  learningRate,
  optimiser,
  samples,
  sines,
  steps,
  width,
} from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  target: sines({
    help: { en: 'The network is asked to learn the sum of these waves.', zh: '网络要学习的是这些正弦波之和。' },
    default: [1, 0, 1, 0, 1, 0, 0, 0],
    primary: true,
  }),
  activation: activation(['tanh', 'relu', 'sigmoid', 'softplus', 'sine', 'phi'], { primary: true }),
  initScale: initScale({ default: 1.5, primary: true, min: 0.1, max: 20 }),
  biasStd: biasStd({ default: 0.3, max: 10 }),
  outputScale: number({
    label: { en: 'Output layer: factor', zh: '输出层的倍数' },
    help: {
      en: 'Multiplies the output layer’s initial weights and bias, and so the function that the network starts with. The hidden layers stay as they are.',
      zh: '输出层初始权重与偏置的倍数，也就是初始函数的倍数；隐藏层不变。',
    },
    default: 1,
    min: 0.01,
    max: 40,
    scale: 'log',
  }),
  initialOutput: choice({
    label: { en: 'Initial function', zh: '初始函数' },
    help: {
      en: 'Taken off: the network’s initial function is subtracted from its output for good, so that it starts at zero with the same weights.',
      zh: '减去：网络的输出始终减去其初始函数，权重不变，初始输出为零。',
    },
    default: 'kept',
    options: [
      { value: 'kept', label: { en: 'as it is', zh: '保留' } },
      { value: 'removed', label: { en: 'taken off', zh: '减去' } },
    ],
  }),
  width: width({ default: 64, min: 4, max: 400 }),
  depth: depth({ default: 2, min: 1, max: 4 }),
  optimiser: optimiser(),
  learningRate: learningRate({ default: 0.002, min: 0.0001, max: 0.2 }),
  samples: samples({ default: 128, min: 32, max: 400 }),
  steps: steps({ default: 3000, min: 100, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
