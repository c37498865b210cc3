/** Parameters of three-layer-condensation. */
import { activation, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A loss that has fallen by this share marks the end of the initial phase. */
export const fall = 0.2;
/** Two neurons count as aligned when the cosine between their input weights is larger than this, up to its sign. */
export const aligned = 0.95;
/** A layer counts as condensed from this share of aligned pairs on, and as not condensed below the second. */
export const condensed = 0.95;
export const spread = 0.5;

export const params = {
  small: number({
    label: { en: 'Small initial scale: exponent g', zh: '小初始化的指数 g' },
    help: {
      en: 'Every weight starts with standard deviation m⁻ᵍ, m being the width: the larger g, the smaller the weights.',
      zh: '每个参数初始的标准差为 m⁻ᵍ，m 为宽度：g 越大，初始参数越小。',
    },
    default: 2.2,
    primary: true,
    min: 0.2,
    max: 2.4,
    step: 0.05,
  }),
  large: number({
    label: { en: 'Large initial scale: exponent g', zh: '大初始化的指数 g' },
    default: 0.3,
    primary: true,
    min: 0.2,
    max: 2.4,
    step: 0.05,
  }),
  activation: activation(['tanh', 'relu'], { primary: true }),
  width: width({ label: { en: 'Width of both hidden layers', zh: '两个隐藏层的宽度' }, default: 20, min: 10, max: 40 }),
  learningRate: learningRate({ default: 0.1, min: 0.01, max: 0.3 }),
  steps: steps({ default: 8000, min: 500, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
