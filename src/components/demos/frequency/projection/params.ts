/** The parameters. */
import { activation, learningRate, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { epochs, inputGain, labels } from '../digit-params.ts';

/** Frequencies that are drawn: periods over the length of the projection. */
export const count = 6;
/** Those that the claim is about: the others are hardly above the noise of so few images. */
export const claimed = 3;
/** A frequency counts as learned when its relative error first falls below this. */
export const learned = 0.3;

export const params = {
  direction: choice({
    label: { en: 'Direction', zh: '投影方向' },
    help: {
      en: 'Along which the images are laid out: the one along which they differ most, the next, or one at random.',
      zh: '图像沿哪个方向排开：差别最大的方向、其次的方向，或随机的方向。',
    },
    default: 'first',
    primary: true,
    options: [
      { value: 'first', label: { en: 'first principal', zh: '第一主成分' } },
      { value: 'second', label: { en: 'second principal', zh: '第二主成分' } },
      { value: 'random', label: { en: 'at random', zh: '随机' } },
    ],
  }),
  labels,
  activation: activation(['relu', 'tanh', 'sine'], { primary: true }),
  inputGain,
  width: width({ default: 32, min: 8, max: 256 }),
  samples: number({ label: { en: 'Training digits', zh: '训练样本数' }, default: 300, min: 100, max: 600, integer: true }),
  learningRate: learningRate({ of: 'Adam', default: 0.005, min: 0.0005, max: 0.05 }),
  epochs,
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
