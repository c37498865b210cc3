/** The parameters. */
import { activation, initExponent, learningRate, steps, width, type ActivationName } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** Two vectors count as parallel or opposite when |cos| of their angle is above this. */
export const aligned = 0.95;

/** The networks with one input: their activations by multiplicity p. */
export const multiplicities = [
  { p: 1, activation: 'tanh' },
  { p: 2, activation: 'xTanh' },
  { p: 3, activation: 'x2Tanh' },
] as const satisfies readonly { p: 1 | 2 | 3; activation: ActivationName }[];

export const params = {
  activation: activation(['tanh', 'sigmoid', 'softplus', 'xTanh', 'x2Tanh', 'relu'], {
    primary: true,
    help: {
      en: 'Of the network with five inputs, in the upper row. The landscapes below are always those of tanh x, x tanh x and x² tanh x.',
      zh: '用于上排输入五维的网络。下排的三个势函数始终对应 tanh x、x tanh x 与 x² tanh x。',
    },
  }),
  optimiser: choice({
    label: { en: 'Training', zh: '训练方式' },
    default: 'own',
    primary: true,
    options: [
      { value: 'own', label: { en: 'gradient descent, each neuron at its own pace', zh: '自定步速' } },
      { value: 'gd', label: { en: 'gradient descent', zh: '梯度下降' } },
      { value: 'adam', label: { en: 'Adam', zh: 'Adam' } },
    ],
    help: {
      en: 'While the output is about zero a neuron’s path does not depend on the others, only the time that it takes. “Its own pace” moves every neuron by the same share of its length in a step; plain gradient descent moves all weights together by that share of theirs.',
      zh: '输出近似为零时，神经元走的路径与其他神经元无关，有关的只是快慢。“自定步速”指每步各自移动自身长度的同一比例；普通梯度下降则把全部权重看作一个向量，每步移动其长度的这一比例。',
    },
  }),
  scale: initExponent({ default: 4, min: 0.25, max: 5, step: 0.25 }),
  width: width({ default: 50, min: 10, max: 100 }),
  stepShare: number({
    label: { en: 'Step, as a share of the length', zh: '步长（占长度的比例）' },
    help: { en: 'Of gradient descent.', zh: '用于梯度下降。' },
    default: 0.05,
    min: 0.01,
    max: 0.2,
    scale: 'log',
  }),
  learningRate: learningRate({ of: 'Adam', default: 0.001, min: 0.0001, max: 0.01 }),
  steps: steps({ default: 600, min: 50, max: 3000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
