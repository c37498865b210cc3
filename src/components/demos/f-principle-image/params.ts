/** The parameters. */
import { activation, biasStd, depth, inputScale, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { pictureParam, type Balance } from './target.ts';

export const params = {
  picture: pictureParam,
  balance: choice<Balance>({
    label: { en: 'Strength of the bands', zh: '各频带的强度' },
    help: {
      en: 'Most pictures are strong at low frequencies. Equal strength favours none; the picture then looks sharpened.',
      zh: '多数图像的低频较强。令各频带强度相等，便不偏袒任何频带；图像因此显得锐化。',
    },
    default: 'equal',
    primary: true,
    options: [
      { value: 'equal', label: { en: 'equal', zh: '相等' } },
      { value: 'natural', label: { en: 'as in the picture', zh: '同原图' } },
      { value: 'faint', label: { en: 'coarse at a tenth', zh: '粗略频带减为十分之一' } },
    ],
  }),
  activation: activation(['relu', 'tanh', 'sine'], { primary: true }),
  inputScale: inputScale({ default: 1, primary: true, min: 0.2, max: 50 }),
  biasStd: biasStd({ default: 0.3, max: 5 }),
  width: width({ default: 32, min: 4, max: 128 }),
  depth: depth({ default: 4, min: 1, max: 6 }),
  learningRate: learningRate({ of: 'Adam', default: 0.005, min: 0.0001, max: 0.1 }),
  steps: steps({ default: 1500, min: 100, max: 10000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
