/** Parameters of effective-size. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { smallAndLarge } from '../small-and-large.ts';

/** The number of merged neurons that the claims are about. */
export const few = 4;
/** A merged network counts as the same function when it differs by no more than this share of the target's range. */
export const tolerance = 0.01;
/** Where functions are compared and drawn: between the outermost points. */
export const grid = Float64Array.from({ length: 101 }, (_, i) => (i - 50) / 50);

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
  ...smallAndLarge(1, 0.25, { min: 0.25, max: 1.5 }),
  width: width({ default: 200, min: 20, max: 1000 }),
  learningRate: learningRate({ default: 0.02, min: 0.002, max: 0.05 }),
  steps: steps({ default: 6000, min: 300, max: 30000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
