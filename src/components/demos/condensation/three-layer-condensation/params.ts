/** Parameters of three-layer-condensation. */
import { activation, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { seed, type ParamsOf } from '#lib/experiment/params.ts';
import { smallAndLarge } from '../small-and-large.ts';

/** A loss that has fallen by this share marks the end of the initial phase. */
export const fall = 0.2;
/** Neurons within this angle of the leader of a direction, degrees, belong to it. */
export const nearness = 15;
/** So many directions are counted: the two along one line of tanh, or those of the two signs of the output weight. */
export const counted = 2;
/** A layer counts as condensed from this share of the amplitude on, and as spread below the second. */
export const condensed = 0.99;
export const spread = 0.65;

export const params = {
  ...smallAndLarge(2.2, 0.3, { min: 0.2, max: 2.4 }),
  activation: activation(['tanh', 'relu'], { primary: true }),
  width: width({ label: { en: 'Width of both hidden layers', zh: '两个隐藏层的宽度' }, default: 20, min: 10, max: 40 }),
  learningRate: learningRate({ default: 0.1, min: 0.01, max: 0.3 }),
  steps: steps({ default: 8000, min: 500, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
