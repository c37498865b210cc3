/** The parameters. */
import { activation, samples, sines, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A frequency counts as learned when its relative error first falls below this. */
export const learned = 0.5;

/** Of either range. */
const range = { default: 1, primary: true, min: 0.2, max: 30, scale: 'log' } as const;

export const params = {
  method: choice({
    label: { en: 'Method', zh: '方法' },
    default: 'swarm',
    primary: true,
    options: [
      { value: 'swarm', label: { en: 'particle swarm', zh: '粒子群' } },
      { value: 'evolution', label: { en: 'evolution strategy', zh: '进化策略' } },
      { value: 'coordinate', label: { en: 'coordinate search', zh: '坐标搜索' } },
      { value: 'guessing', label: { en: 'guessing', zh: '随机猜测' } },
    ],
  }),
  hiddenRange: number({
    label: { en: 'Range of the hidden weights', zh: '隐藏层权重的范围' },
    help: {
      en: 'Input weights and biases of a random network are uniform between minus this and this.',
      zh: '随机网络的输入权重与偏置在正负该值之间均匀分布。',
    },
    ...range,
  }),
  outputRange: number({ label: { en: 'Range of the output weights', zh: '输出权重的范围' }, ...range }),
  activation: activation(['tanh', 'relu', 'sine'], { primary: true }),
  target: sines({ default: [1, 0, 1, 0, 0, 0, 0, 0] }),
  width: width({ default: 10, min: 3, max: 40 }),
  samples: samples({ default: 64, min: 20, max: 128 }),
  steps: steps({ label: { en: 'Rounds of 30 evaluations', zh: '轮数（每轮 30 次求值）' }, default: 300, min: 50, max: 2000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
