/** The parameters that most experiments share, with one name and one label each; an experiment gives the default and the range. */
import type { Optimiser } from '#lib/engine/types.ts';
import type { Text } from '#lib/i18n/text.ts';
import { amplitudes, choice, number, type Param } from './params.ts';

interface Range {
  default: number;
  min: number;
  max: number;
  primary?: boolean;
  help?: Text;
  label?: Text;
}

/** Names of the activations that readers may choose, as `engine/types.ts` spells them. */
export const activationLabels = {
  tanh: { en: 'tanh', zh: 'tanh' },
  relu: { en: 'ReLU', zh: 'ReLU' },
  sigmoid: { en: 'sigmoid', zh: 'sigmoid' },
  softplus: { en: 'softplus', zh: 'softplus' },
  sine: { en: 'sine', zh: '正弦' },
  xTanh: { en: 'x tanh x', zh: 'x tanh x' },
  x2Tanh: { en: 'x² tanh x', zh: 'x² tanh x' },
  sRelu: { en: 'sReLU (local hat)', zh: 'sReLU（局部帽形）' },
  phi: { en: 'φ (local bump)', zh: 'φ（局部鼓包）' },
} satisfies Record<string, Text>;

export type ActivationName = keyof typeof activationLabels;

/** The hidden layers' activation, among `values`. */
export function activation<V extends ActivationName>(
  values: readonly [V, ...V[]],
  options: { default?: V; primary?: boolean; help?: Text } = {},
): Param<V> {
  return choice({
    label: { en: 'Activation', zh: '激活函数' },
    help: options.help,
    default: options.default ?? values[0],
    primary: options.primary ?? false,
    options: values.map((value) => ({ value, label: activationLabels[value] })),
  });
}

/** Neurons in each hidden layer. */
export const width = (range: Range): Param<number> =>
  number({ label: { en: 'Width', zh: '宽度' }, integer: true, scale: 'log', ...range });

/** Number of hidden layers. */
export const depth = (range: Range): Param<number> =>
  number({ label: { en: 'Hidden layers', zh: '隐藏层数' }, integer: true, ...range });

/** Training points. */
export const samples = (range: Range): Param<number> =>
  number({ label: { en: 'Samples', zh: '样本数' }, integer: true, ...range });

/** Length of the run. */
export const steps = (range: Range): Param<number> =>
  number({ label: { en: 'Steps', zh: '训练步数' }, integer: true, scale: 'log', ...range });

/** Learning rate of the optimiser that the experiment offers or names in `of`. */
export const learningRate = ({ of, ...range }: Range & { of?: 'Adam' }): Param<number> =>
  number({
    label: of ? { en: `Learning rate (${of})`, zh: `学习率（${of}）` } : { en: 'Learning rate', zh: '学习率' },
    scale: 'log',
    ...range,
  });

/** Factor on the standard deviation of the initial weights. */
export const initScale = (range: Range): Param<number> =>
  number({
    label: { en: 'Initial scale', zh: '初始化尺度' },
    help: {
      en: 'Factor on the standard deviation of the initial weights: of Glorot’s for tanh and sigmoid, of He’s for the others.',
      zh: '初始权重标准差的倍数：tanh 与 sigmoid 以 Glorot 初始化为准，其余以 He 初始化为准。',
    },
    scale: 'log',
    ...range,
  });

/** The same factor, on the first layer alone. */
export const inputScale = (range: Range): Param<number> =>
  number({
    label: { en: 'First-layer weights', zh: '首层权重尺度' },
    help: {
      en: 'Factor on the standard deviation of the first layer’s initial weights (He’s for ReLU and sine, Glorot’s for tanh).',
      zh: '首层初始权重标准差的倍数（ReLU 与正弦以 He 初始化为准，tanh 以 Glorot 初始化为准）。',
    },
    scale: 'log',
    ...range,
  });

/** Standard deviation of the initial biases. */
export const biasStd = (range: Omit<Range, 'min'>): Param<number> =>
  number({ label: { en: 'Initial biases (std)', zh: '初始偏置的标准差' }, min: 0, step: 0.1, ...range });

/** Full-batch optimisers that readers may choose. */
export const optimiser = (byDefault: 'adam' | 'gd' | 'momentum' = 'adam'): Param<'adam' | 'gd' | 'momentum'> =>
  choice({
    label: { en: 'Optimiser', zh: '优化算法' },
    default: byDefault,
    options: [
      { value: 'adam', label: { en: 'Adam', zh: 'Adam' } },
      { value: 'gd', label: { en: 'gradient descent', zh: '梯度下降' } },
      { value: 'momentum', label: { en: 'momentum 0.9', zh: '动量法（0.9）' } },
    ],
  });

/** What the engine is told for a choice of `optimiser` and a learning rate. */
export function optimiserOf(p: { optimiser: 'adam' | 'gd' | 'momentum'; learningRate: number }): Optimiser {
  const { optimiser: kind, learningRate: rate } = p;
  return kind === 'momentum' ? { kind, learningRate: rate, momentum: 0.9 } : { kind, learningRate: rate };
}

/** Exponent g of the initial standard deviation m^-g of every weight, m the width. */
export const initExponent = (range: Range & { step?: number }): Param<number> =>
  number({
    label: { en: 'Initial scale: exponent g', zh: '初始化的指数 g' },
    help: {
      en: 'Every weight starts with standard deviation m⁻ᵍ, m being the width: the larger g, the smaller the weights.',
      zh: '每个权重初始的标准差为 m⁻ᵍ，m 为宽度：g 越大，初始权重越小。',
    },
    primary: true,
    step: 0.05,
    ...range,
  });

/** A sum of waves as target: the amplitudes of sin kx, k = 1 .. 8. */
export const sines = (options: { default: readonly number[]; primary?: boolean; help?: Text }): Param<readonly number[]> =>
  amplitudes({
    label: { en: 'Target: amplitude of sin kx', zh: '目标函数：sin kx 的振幅' },
    count: 8,
    max: 1.5,
    step: 0.1,
    ...options,
  });
