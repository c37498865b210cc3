/** The parameters. */
import { activation, samples, sines, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Gradients are told apart at k = 0 .. highest; what is above is one part more. */
export const highest = 8;
/** Parts of the residual: k = 0 .. highest, and the rest. */
export const parts = highest + 2;
/** A frequency counts as learned when its residual first falls below this share of the target's amplitude. */
export const learned = 0.2;

export const params = {
  activation: activation(['tanh', 'relu', 'sine', 'phi'], { primary: true }),
  weightScale: number({
    label: { en: 'Initial weights |w|', zh: '初始权重 |w|' },
    help: {
      en: 'Length of every hidden unit’s weight vector at the start; also the weight of the single units whose spectra are shown.',
      zh: '训练开始时每个隐藏神经元权重向量的长度，也是所示频谱的单个神经元的权重。',
    },
    default: 2,
    primary: true,
    min: 0.5,
    max: 20,
    scale: 'log',
  }),
  target: sines({ default: [1, 0, 1, 0, 1, 0, 0, 0] }),
  width: width({ default: 100, min: 10, max: 400 }),
  learningRate: number({
    label: { en: 'Learning rate', zh: '学习率' },
    help: {
      en: 'As a share of the largest step of gradient descent that is surely stable at the start.',
      zh: '以训练开始时梯度下降确保稳定的最大步长为单位。',
    },
    default: 0.7,
    min: 0.05,
    max: 1,
    step: 0.05,
  }),
  samples: samples({ default: 64, min: 32, max: 200 }),
  steps: steps({ label: { en: 'Steps at most', zh: '最多训练步数' }, default: 10000, min: 100, max: 50000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
