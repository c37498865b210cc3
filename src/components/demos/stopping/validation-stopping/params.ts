/** The parameters. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  labelNoise: number({
    label: { en: 'Wrong labels', zh: '错误标签的比例' },
    help: {
      en: 'Share of the training and validation images whose label is turned round. The test has the true ones.',
      zh: '训练集与验证集中标签被翻转的比例；测试集用真标签。',
    },
    default: 0.2,
    primary: true,
    min: 0,
    max: 0.4,
    step: 0.05,
  }),
  validation: number({
    label: { en: 'Images held back', zh: '留作验证的图像' },
    help: { en: 'The network never learns from them; they say when to stop.', zh: '网络不从中学习，只用来决定何时停止。' },
    default: 300,
    primary: true,
    min: 5,
    max: 300,
    integer: true,
  }),
  training: number({
    label: { en: 'Training images', zh: '训练图像' },
    default: 200,
    min: 50,
    max: 400,
    integer: true,
  }),
  width: width({ default: 64, min: 8, max: 200 }),
  learningRate: learningRate({ of: 'Adam', default: 0.001, min: 0.0001, max: 0.01 }),
  steps: steps({ default: 400, min: 50, max: 2000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
