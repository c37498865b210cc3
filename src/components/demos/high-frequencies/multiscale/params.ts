/** The parameters. */
import { activation, depth, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, toggle, type ParamsOf } from '#lib/experiment/params.ts';
import { fastest } from '../wave-params.ts';

/** The four networks, row by row. */
export const networkNames = ['upperPlain', 'upperScaled', 'lowerPlain', 'lowerScaled'] as const;

const activations = ['relu', 'tanh', 'sRelu', 'phi', 'sine'] as const;

export const params = {
  problem: choice({
    label: { en: 'Problem', zh: '问题' },
    help: {
      en: 'Fit the waves from their values, or find them from the equation −u″ = f with u(±1) = 0, by making its energy least (Ritz).',
      zh: '由函数值拟合这些波，或由方程 −u″ = f、u(±1) = 0 求出它们：使能量最小（Ritz 方法）。',
    },
    default: 'fit',
    primary: true,
    options: [
      { value: 'fit', label: { en: 'fit a function', zh: '拟合函数' } },
      { value: 'poisson', label: { en: 'solve −u″ = f', zh: '求解 −u″ = f' } },
    ],
  }),
  topScale: number({
    label: { en: 'Highest scale', zh: '最大尺度' },
    help: {
      en: 'The six subnetworks see x times 1 up to times this, in equal ratios. 1: all see x itself.',
      zh: '六个子网络的输入是 x 乘以从 1 到该数的等比尺度。取 1 时都只看到 x 本身。',
    },
    default: 32,
    primary: true,
    min: 1,
    max: 128,
    integer: true,
    scale: 'log',
  }),
  upper: {
    ...activation(activations, { primary: true }),
    label: { en: 'Activation, upper row', zh: '激活函数（上排）' },
  },
  lower: {
    ...activation(activations, { default: 'phi', primary: true }),
    label: { en: 'Activation, lower row', zh: '激活函数（下排）' },
  },
  fastest,
  spread: toggle({
    label: { en: 'Spread the kinks and bumps', zh: '散开折点与鼓包' },
    help: {
      en: 'Scales a subnetwork’s initial biases with its input. Without it the bumps of the high scales all start near x = 0.',
      zh: '各子网络的初始偏置与其输入同比放大。否则大尺度子网络的鼓包起初都挤在 x = 0 附近。',
    },
    default: true,
  }),
  width: width({
    label: { en: 'Width of the plain network', zh: '普通网络的宽度' },
    help: {
      en: 'The subnetworks’ width follows: six of them have as many parameters as the plain network, as nearly as whole numbers allow.',
      zh: '子网络的宽度随之而定：六个子网络的参数总数与普通网络尽量相等。',
    },
    default: 64,
    min: 16,
    max: 128,
  }),
  depth: depth({ default: 2, min: 1, max: 3 }),
  learningRate: learningRate({ of: 'Adam', default: 0.005, min: 0.0005, max: 0.05 }),
  steps: steps({ default: 500, min: 100, max: 10000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
