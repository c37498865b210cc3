/** The parameters, and the filters. */
import { activation, learningRate, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { epochs, inputGain, labels } from '../digit-params.ts';

/** Widths of the Gaussian filter: its variance as a share of the mean squared distance between two training digits. */
export const filterWidths = [0.03, 0.06, 0.12, 0.25, 0.5];
/** A part counts as learned when its relative error first falls below this. */
export const learned = 0.5;

export const params = {
  labels,
  activation: activation(['relu', 'tanh', 'sine'], { primary: true }),
  inputGain: { ...inputGain, primary: true },
  outputGain: number({
    label: { en: 'Initial size of the output layer', zh: '输出层初始化尺度' },
    help: {
      en: 'Factor on He’s standard deviation of the weights from hidden units to outputs, and so on the initial outputs.',
      zh: '从隐藏神经元到输出的权重，其标准差相对于 He 初始化的倍数，也就是初始输出的倍数。',
    },
    default: 0.5,
    min: 0.01,
    max: 5,
    scale: 'log',
  }),
  width: width({ default: 32, min: 8, max: 256 }),
  samples: number({ label: { en: 'Training digits', zh: '训练样本数' }, default: 300, min: 100, max: 400, integer: true }),
  learningRate: learningRate({ of: 'Adam', default: 0.005, min: 0.0005, max: 0.05 }),
  epochs,
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
