/** The parameters, and the bands of frequency. */
import { activation, biasStd, depth, inputScale, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, seed, type ParamsOf } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import { levelsOfPicture, pictureNames } from '../../shared/gallery.ts';
import { createPictureParam } from '../../shared/picture-param.ts';

/** Edges of the three bands, in cycles a side: coarse 1-2, middle 3-5, fine 6 and more. Frequency 0, the mean, is in none. */
export const bandEdges = [0.5, 2.5, 5.5, Infinity] as const;
export const bandNames: readonly Text[] = [
  { en: 'coarse', zh: '粗略' },
  { en: 'middle', zh: '中等' },
  { en: 'fine', zh: '精细' },
];
/** A band counts as learned when its relative error first falls below this: a quarter of its power is then missing. */
export const learned = 0.5;

/** `equal`: every band has the same power. `natural`: as in the picture. `faint`: the coarse band has a tenth of the others' amplitude. */
export type Balance = 'equal' | 'natural' | 'faint';

export const params = {
  picture: createPictureParam(pictureNames, 'house', levelsOfPicture),
  balance: choice<Balance>({
    label: { en: 'Strength of the bands', zh: '各频带的强度' },
    help: {
      en: 'Most pictures are strong at low frequencies. Equal strength favours none; the picture then looks sharpened.',
      zh: '多数图像的低频较强。各频带强度相等，便不偏袒任何频带；图像因此显得锐化。',
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
