/** The parameters. */
import { activation, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { fastest } from '../wave-params.ts';

/** More than this of the fastest wave is still missing where it counts as missed. */
export const missed = 0.68;
/** The fastest wave is to take more than this many times the steps of the slowest. */
export const late = 5;

/** The four networks, row by row: the first layer's activation above or below, its units at scale 1 or at the scales. */
export const networkNames = ['upperOne', 'upperScaled', 'lowerOne', 'lowerScaled'] as const;

const activations = ['tanh', 'relu', 'phi', 'sine'] as const;

export const params = {
  upper: {
    ...activation(activations, {
      primary: true,
      help: { en: 'Of the first layer; the second is tanh in all networks.', zh: '首层的激活函数；各网络的第二层都是 tanh。' },
    }),
    label: { en: 'Upper row', zh: '上排' },
  },
  lower: {
    ...activation(activations, {
      default: 'sine',
      primary: true,
      help: { en: 'Of the first layer.', zh: '首层的激活函数。' },
    }),
    label: { en: 'Lower row', zh: '下排' },
  },
  topScale: number({
    label: { en: 'Highest scale', zh: '最大尺度' },
    help: {
      en: 'The fixed factor on what enters the fastest units of the first layer.',
      zh: '首层中尺度最大的一组神经元，其输入要乘的固定倍数。',
    },
    default: 32,
    primary: true,
    min: 1,
    max: 128,
    integer: true,
    scale: 'log',
  }),
  spacing: choice({
    label: { en: 'Scales on the right', zh: '右列的尺度' },
    help: {
      en: 'Six groups of units from 1 to the highest scale in equal ratios, or all units at the highest.',
      zh: '神经元分成六组，尺度从 1 到最大按等比；或全部取最大尺度。',
    },
    default: 'ladder',
    primary: true,
    options: [
      { value: 'ladder', label: { en: 'six, from 1 up', zh: '六个，从 1 起' } },
      { value: 'single', label: { en: 'the highest only', zh: '只用最大的' } },
    ],
  }),
  fastest,
  width: width({ default: 64, min: 16, max: 128 }),
  learningRate: learningRate({ of: 'Adam', default: 0.001, min: 0.0001, max: 0.02 }),
  steps: steps({ default: 500, min: 100, max: 10000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
