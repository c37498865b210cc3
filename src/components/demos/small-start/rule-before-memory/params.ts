/** The parameters, and what counts as learned. */
import { initExponent, learningRate, steps } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A part is learned where so much of it is right. */
export const learned = 0.9;

export const params = {
  scale: initExponent({
    default: 1,
    min: 0.2,
    max: 1.2,
    help: {
      en: 'Weights start with standard deviation 32⁻ᵍ, those of the read-out 64⁻ᵍ: the larger g, the smaller the weights.',
      zh: '权重初始的标准差为 32⁻ᵍ，输出层为 64⁻ᵍ：g 越大，初始权重越小。',
    },
  }),
  anchors: number({
    label: { en: 'Anchors of each kind', zh: '每种锚点的个数' },
    default: 7,
    min: 3,
    max: 8,
    integer: true,
    primary: true,
  }),
  labels: choice({
    label: { en: 'Labels of the second kind', zh: '第二种的标签' },
    default: 'random',
    primary: true,
    options: [
      { value: 'random', label: { en: 'drawn at random', zh: '随机抽取' } },
      { value: 'rule', label: { en: 'of a rule', zh: '按规律' } },
    ],
  }),
  keys: number({ label: { en: 'Keys', zh: '键的个数' }, default: 12, min: 4, max: 24, integer: true }),
  learningRate: learningRate({ of: 'Adam', default: 0.002, min: 0.0002, max: 0.01 }),
  steps: steps({ label: { en: 'Steps at most', zh: '最多训练步数' }, default: 800, min: 10, max: 4000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
