/** What a reader can set, and what follows from it. */
import { activation, learningRate, optimiser, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  activation: activation(['xTanh', 'tanh'], { primary: true }),
  scaling: choice({
    label: { en: 'Initial weights', zh: '初始权重' },
    help: {
      en: 'How the standard deviation of the initial input weights depends on the width m. Output weights and biases begin at 0.',
      zh: '输入权重初始标准差与宽度 m 的关系。输出权重与偏置都从 0 开始。',
    },
    default: 'same',
    primary: true,
    options: [
      { value: 'same', label: { en: 'alike at every width: std s', zh: '与宽度无关：标准差 s' } },
      { value: 'root', label: { en: 'smaller in wide ones: std s/√m', zh: '越宽越小：标准差 s/√m' } },
    ],
  }),
  std: number({
    label: { en: 'Initial scale s', zh: '初始尺度 s' },
    default: 0.01,
    min: 0.003,
    max: 0.2,
    scale: 'log',
    primary: true,
  }),
  target: choice({
    label: { en: 'Target', zh: '目标函数' },
    default: 'hill',
    options: [
      { value: 'hill', label: { en: 'valley and hill (three x tanh x neurons)', zh: '谷与峰（三个 x tanh x 神经元）' } },
      { value: 'gentle', label: { en: 'a gentler hill (three x tanh x neurons)', zh: '较缓的峰（三个 x tanh x 神经元）' } },
      { value: 'steps', label: { en: 'up, down, up (three tanh neurons)', zh: '升、降、升（三个 tanh 神经元）' } },
    ],
  }),
  widest: number({
    label: { en: 'Width of the widest', zh: '最宽网络的宽度' },
    default: 100,
    min: 30,
    max: 400,
    integer: true,
    scale: 'log',
  }),
  optimiser: optimiser('gd'),
  learningRate: learningRate({ default: 0.02, min: 0.0005, max: 0.03 }),
  steps: steps({ default: 50_000, min: 1000, max: 200_000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Widths of the networks, ascending: one neuron, two, as many as the target has, and more. */
export const widthsOf = (p: Pick<Params, 'widest'>): number[] => [1, 2, neuronsOfTarget, 20, p.widest];

/** Neurons that compute the target exactly, if their activation is the one it is made of. */
export const neuronsOfTarget = 3;
