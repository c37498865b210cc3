/** Parameters of embedding-in-depth. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, inWords, number, seed, toggle, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  bias: number({
    label: { en: 'Bias c of the inserted units', zh: '插入神经元的偏置 c' },
    help: {
      en: 'Added to every tanh, which lies between −1 and 1: from 1 on a ReLU unit is on for every x. The output bias takes it off again.',
      zh: '加在每个 tanh 上；tanh 在 −1 与 1 之间，所以偏置不小于 1 时，ReLU 神经元对任何 x 都打开。输出偏置再把它减去。',
    },
    default: 1.5,
    primary: true,
    min: 0,
    max: 3,
    step: 0.05,
  }),
  inserted: choice({
    label: { en: 'Inserted layer', zh: '插入的层' },
    default: 'relu',
    primary: true,
    options: [
      { value: 'relu', label: { en: 'ReLU', zh: 'ReLU' } },
      { value: 'identity', label: { en: 'linear', zh: '线性' } },
      { value: 'tanh', label: { en: 'tanh, nearly linear', zh: '近似线性的 tanh' } },
    ],
  }),
  insertedLayers: number({
    label: { en: 'How many are inserted', zh: '插入的层数' },
    default: 1,
    primary: true,
    min: 1,
    max: 3,
    integer: true,
  }),
  extra: toggle({
    label: { en: 'One more ReLU in the inserted layer', zh: '插入的层多一个 ReLU' },
    help: {
      en: 'It reads one tanh and has output weight 0; its bias is such that its output weight has no gradient. ReLU layers only.',
      zh: '它接在一个 tanh 之后，输出权重为 0；偏置的取值使其输出权重的梯度为零。仅适用于 ReLU 层。',
    },
    default: false,
  }),
  target: choice({
    label: { en: 'Points to fit', zh: '要拟合的数据点' },
    default: 'two-steps',
    options: [
      { value: 'two-steps', label: { en: 'two steps', zh: '两级台阶' } },
      { value: 'four-steps', label: { en: 'four steps', zh: '四级台阶' } },
    ],
  }),
  width: width({ default: 1, min: 1, max: 3, label: { en: 'Neurons in each layer', zh: '每层的神经元个数' } }),
  tanhScale: number({
    label: { en: 'Scale ε of a tanh layer', zh: 'tanh 层的尺度 ε' },
    help: {
      en: 'An inserted tanh layer computes tanh(εh), and the next weights divide by ε: the smaller ε, the straighter the piece of tanh in use.',
      zh: '插入的 tanh 层计算 tanh(εh)，后面的权重除以 ε：ε 越小，用到的那一段 tanh 越直。',
    },
    default: 0.01,
    min: 0.0001,
    max: 1,
    scale: 'log',
  }),
  outputBias: toggle({ label: { en: 'The shallow network has an output bias', zh: '浅网络有输出偏置' }, default: true }),
  newton: toggle({
    label: { en: 'Newton’s method ends the shallow training', zh: '浅网络训练以牛顿法收尾' },
    help: {
      en: 'Gradient descent comes near a critical point; damped Newton steps reach it to the last digits.',
      zh: '梯度下降只能接近临界点，阻尼牛顿法才能精确到最后几位数字。',
    },
    default: true,
  }),
  trainSteps: steps({
    default: 200,
    min: 10,
    max: 10000,
    label: { en: 'Steps before the layer is inserted', zh: '插入之前的训练步数' },
  }),
  nudge: number({
    label: { en: 'Nudge (std of each weight)', zh: '扰动大小（每个权重的标准差）' },
    default: 0.001,
    min: 0.0001,
    max: 1,
    scale: 'log',
  }),
  beyond: number({
    label: { en: 'How far beyond the edge', zh: '越过边缘多远' },
    help: {
      en: 'The bias of one inserted unit is lowered until the unit is about to turn off on the outermost point, and then by this much more.',
      zh: '把一个插入神经元的偏置调低，直到它在最外侧的数据点上即将关闭，再往下调这么多。',
    },
    default: 0.1,
    min: 0.01,
    max: 1,
    scale: 'log',
  }),
  deepSteps: steps({ default: 2500, min: 100, max: 50000, label: { en: 'Steps after it', zh: '插入之后的训练步数' } }),
  learningRate: learningRate({
    default: 0.05,
    min: 0.005,
    max: 0.05,
    help: {
      en: 'Once the layer is in, at most 1 over the largest curvature where a network sets out.',
      zh: '插入之后，学习率还不超过出发处最大曲率的倒数。',
    },
  }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Units of the first inserted layer beyond those that pass the tanh units on. */
export const extraUnits = ({ extra, inserted }: Pick<Params, 'extra' | 'inserted'>) => (extra && inserted === 'relu' ? 1 : 0);

/** All that the run depends on, in words. */
export const settingOf = (p: Params) => inWords(params, p);

/** All that the shallow network depends on. */
export const shallowSettingOf = (p: Params) =>
  inWords(params, p, ['target', 'width', 'outputBias', 'newton', 'trainSteps', 'learningRate', 'seed']);
