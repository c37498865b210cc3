/** Parameters of three-layer-condensation. */
import { activation, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { seed, type ParamsOf } from '#lib/experiment/params.ts';
import { smallAndLarge } from '../small-and-large.ts';

/** A loss that has fallen by this share marks the end of the initial phase. */
export const fall = 0.2;
/** Two neurons count as aligned when the cosine between their input weights is larger than this, up to its sign. */
export const aligned = 0.95;
/** A layer counts as condensed from this share of aligned pairs on, and as not condensed below the second. */
export const condensed = 0.95;
export const spread = 0.5;

export const params = {
  ...smallAndLarge(2.2, 0.3, { min: 0.2, max: 2.4 }),
  activation: activation(['tanh', 'relu'], { primary: true }),
  width: width({ label: { en: 'Width of both hidden layers', zh: '两个隐藏层的宽度' }, default: 20, min: 10, max: 40 }),
  learningRate: learningRate({ default: 0.1, min: 0.01, max: 0.3 }),
  steps: steps({ default: 8000, min: 500, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
