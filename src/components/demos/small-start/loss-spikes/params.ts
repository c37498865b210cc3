/** The parameters, and what counts as a spike. */
import { initExponent, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, seed, type ParamsOf } from '#lib/experiment/params.ts';

/** A spike begins where the loss is so many times the least so far, and is over below so many times. */
export const beginsAt = 3;
export const overAt = 1.5;
/** From so many times the least loss on it is rising. */
export const risingAt = 1.1;
/** Frequencies that count as low: k = 0 .. 2. */
export const highestLow = 2;

export const params = {
  learningRate: learningRate({ default: 0.06, min: 0.005, max: 0.4, primary: true }),
  crossing: choice({
    label: { en: 'Where the largest eigenvalue passes 2/rate', zh: '最大特征值超过 2/学习率时' },
    default: 'on',
    primary: true,
    options: [
      { value: 'on', label: { en: 'go on', zh: '照常训练' } },
      { value: 'halve', label: { en: 'halve the rate', zh: '学习率减半' } },
    ],
  }),
  scale: initExponent({ default: 0.5, min: 0.25, max: 1.5, primary: false }),
  width: width({ default: 60, min: 10, max: 200 }),
  steps: steps({ label: { en: 'Steps at most', zh: '最多训练步数' }, default: 12000, min: 10, max: 40000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
