/** The parameters. */
import { activation, depth, learningRate, samples, sines, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  target: sines({
    help: { en: 'The clean function behind the samples.', zh: '样本背后不含噪声的函数。' },
    default: [1, 0.5, 0, 0, 0, 0, 0, 0],
    primary: true,
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
      { value: 'fast', label: { en: 'high: k = 8 to 14', zh: '高频噪声：k = 8 到 14' } },
      { value: 'slow', label: { en: 'low: k = 1 and 2', zh: '低频噪声：k = 1 和 2' } },
    ],
  }),
  samples: samples({ default: 30, min: 20, max: 120 }),
  activation: activation(['relu', 'tanh', 'softplus']),
  width: width({ default: 100, min: 10, max: 300 }),
  depth: depth({ default: 2, min: 1, max: 4 }),
  learningRate: learningRate({ of: 'Adam', default: 0.002, min: 0.0001, max: 0.02 }),
  steps: steps({ default: 3000, min: 300, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
