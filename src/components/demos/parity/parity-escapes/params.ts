/** What a reader can set, and the networks. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** The four networks, in the order in which they are shown. All but `decay` are also tried on every k. */
export const methods = ['gaussian', 'signs', 'decay', 'small'] as const;
export const swept = ['gaussian', 'signs', 'small'] as const;

export const params = {
  bits: number({
    label: { en: 'Bits in the parity, k', zh: '参与奇偶的位数 k' },
    help: {
      en: 'The target is the product of the first k bits; of all, if there are no more.',
      zh: '目标是前 k 位的乘积；位数不足 k 时取全部。',
    },
    default: 8,
    primary: true,
    min: 1,
    max: 10,
    integer: true,
  }),
  dimension: number({
    label: { en: 'Bits of an input, d', zh: '输入的位数 d' },
    help: { en: 'There are 2^d inputs.', zh: '共有 2^d 个输入。' },
    default: 8,
    min: 6,
    max: 10,
    integer: true,
  }),
  blur: number({
    label: { en: 'Gaussian noise on the signs', zh: '正负号上的高斯噪声' },
    help: {
      en: 'In the ±1 network, relative to the signs; the variance stays the same.',
      zh: '仅用于 ±1 网络，相对于正负号的大小；方差保持不变。',
    },
    default: 0,
    primary: true,
    min: 0,
    max: 2,
    step: 0.05,
  }),
  weightDecay: number({
    label: { en: 'Weight decay', zh: '权重衰减' },
    help: {
      en: 'In the network with decay: each step first multiplies its weights by 1 − learning rate × decay.',
      zh: '仅用于带衰减的网络：每一步先把权重乘以 1 − 学习率 × 衰减系数。',
    },
    default: 1.5,
    primary: true,
    min: 0,
    max: 10,
    step: 0.1,
  }),
  smallScale: number({
    label: { en: 'Scale of the small weights', zh: '小初始化的尺度' },
    help: {
      en: 'In the small network: factor on the Gaussian weights of the first one.',
      zh: '仅用于小初始化网络：对第一个网络的高斯权重所乘的倍数。',
    },
    default: 0.05,
    min: 0.02,
    max: 1,
    scale: 'log',
  }),
  trainShare: number({
    label: { en: 'Share of the inputs seen', zh: '所见输入的比例' },
    default: 0.5,
    min: 0.05,
    max: 0.95,
    step: 0.005,
  }),
  biasStd: number({
    label: { en: 'Spread of the initial biases', zh: '初始偏置的标准差' },
    help: { en: 'Biases are normal numbers of this standard deviation.', zh: '偏置取自这一标准差的正态分布。' },
    default: 0,
    min: 0,
    max: 2,
    step: 0.05,
  }),
  width: width({ default: 64, min: 8, max: 256 }),
  learningRate: learningRate({ default: 0.005, min: 0.0005, max: 0.05 }),
  steps: steps({ default: 1500, min: 200, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
