/** Parameters of effective-size. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** The number of merged neurons that the claims are about. */
export const few = 4;
/** A merged network counts as the same function when it differs by no more than this share of the target's range. */
export const tolerance = 0.01;
export const params = {
  target: choice({
    label: { en: 'Points to fit', zh: '要拟合的数据点' },
    default: 'wave',
    primary: true,
    options: [
      { value: 'wave', label: { en: 'four points: up and down', zh: '四个点：一上一下' } },
      { value: 'valley', label: { en: 'four points: a valley', zh: '四个点：谷形' } },
      { value: 'zigzag', label: { en: 'nine points: a zigzag', zh: '九个点：锯齿形' } },
    ],
  }),
  small: number({
    label: { en: 'Small initial scale: exponent g', zh: '小初始化的指数 g' },
    help: {
      en: 'Every weight starts with standard deviation m⁻ᵍ, m being the width: the larger g, the smaller the weights.',
      zh: '每个参数初始的标准差为 m⁻ᵍ，m 为宽度：g 越大，初始参数越小。',
    },
    default: 1,
    primary: true,
    min: 0.25,
    max: 1.5,
    step: 0.05,
  }),
  large: number({
    label: { en: 'Large initial scale: exponent g', zh: '大初始化的指数 g' },
    default: 0.25,
    primary: true,
    min: 0.25,
    max: 1.5,
    step: 0.05,
  }),
  width: width({ default: 200, min: 20, max: 1000 }),
  learningRate: learningRate({ default: 0.02, min: 0.002, max: 0.05 }),
  steps: steps({ default: 6000, min: 300, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
