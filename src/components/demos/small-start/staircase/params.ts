/** The parameters, and the data that they choose. */
import { activationLabels, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Strengths of the three modes, strongest first. */
export const strengthsOf = { apart: [4, 2, 1], close: [2.2, 2, 1.8], equal: [2, 2, 2] } as const;

/** The second start is this many times smaller than the first, the third than the second. */
export const smaller = 100;
export const starts = 3;

export const params = {
  std: number({
    label: { en: 'Largest initial weights (std)', zh: '最大的初始权重（标准差）' },
    help: {
      en: 'The other two starts are the same draw, a hundred and ten thousand times smaller.',
      zh: '另外两次训练的初始权重为同一次抽取，分别缩小到百分之一和万分之一。',
    },
    default: 1e-5,
    primary: true,
    min: 1e-8,
    max: 1,
    scale: 'log',
  }),
  strengths: choice({
    label: { en: 'Strengths of the three modes', zh: '三个模态的强度' },
    default: 'apart',
    primary: true,
    options: [
      { value: 'apart', label: { en: '4, 2, 1', zh: '4、2、1' } },
      { value: 'close', label: { en: '2.2, 2, 1.8', zh: '2.2、2、1.8' } },
      { value: 'equal', label: { en: '2, 2, 2', zh: '2、2、2' } },
    ],
  }),
  activation: choice({
    label: { en: 'Activation', zh: '激活函数' },
    default: 'identity',
    primary: true,
    options: [
      { value: 'identity', label: { en: 'none: linear', zh: '无（线性）' } },
      { value: 'tanh', label: activationLabels.tanh },
      { value: 'relu', label: activationLabels.relu },
    ],
  }),
  width: width({ default: 30, min: 3, max: 200 }),
  learningRate: learningRate({ default: 0.0075, min: 0.002, max: 0.05 }),
  steps: steps({ default: 5000, min: 100, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
