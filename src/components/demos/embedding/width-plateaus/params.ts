/** What a reader can set, and what follows from it. */
import { activation, learningRate, optimiser, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  activation: activation(['relu', 'xTanh', 'tanh'], { primary: true }),
  scaling: choice({
    label: { en: 'Initial weights', zh: '初始权重' },
    help: {
      en: 'How the size of the initial input weights and biases depends on the width m. Output weights begin at 0.',
      zh: '输入权重与偏置的初始大小与宽度 m 的关系。输出权重从 0 开始。',
    },
    default: 'same',
    primary: true,
    options: [
      { value: 'same', label: { en: 'alike at every width: s', zh: '与宽度无关：s' } },
      { value: 'root', label: { en: 'smaller in wide ones: s/√m', zh: '越宽越小：s/√m' } },
    ],
  }),
  std: number({
    label: { en: 'Initial scale s', zh: '初始化尺度 s' },
    default: 0.001,
    min: 0.0003,
    max: 0.3,
    scale: 'log',
    primary: true,
  }),
  start: choice({
    label: { en: 'Initial (w, b)', zh: '初始 (w, b)' },
    default: 'circle',
    options: [
      { value: 'circle', label: { en: 'length s, any direction', zh: '长度 s，方向任意' } },
      { value: 'normal', label: { en: 'w and b from N(0, s²)', zh: 'w 与 b 取自 N(0, s²)' } },
      { value: 'weights', label: { en: 'w from N(0, s²), b = 0', zh: 'w 取自 N(0, s²)，b = 0' } },
    ],
  }),
  target: choice({
    label: { en: 'Target', zh: '目标函数' },
    default: 'hinges',
    options: [
      { value: 'hinges', label: { en: 'ramp, shelf, ramp (three ReLU neurons)', zh: '坡、台、坡（三个 ReLU 神经元）' } },
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
  steps: steps({ default: 30_000, min: 1000, max: 200_000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Widths of the networks, ascending: one neuron, two, as many as the target has, and more. */
export const widthsOf = (p: Pick<Params, 'widest'>): number[] => [1, 2, neuronsOfTarget, 20, p.widest];

/** Neurons that compute the target exactly, if their activation is the one it is made of. */
export const neuronsOfTarget = 3;
