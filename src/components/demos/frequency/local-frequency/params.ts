/** The parameters, and the map of place and frequency. */
import { activation, biasStd, depth, inputScale, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';

/** A side counts as learned when its relative error, root mean square of what is missing over that of the target, first falls below this. */
export const learned = 0.3;
export const sideNames: readonly [Text, Text] = [
  { en: 'left', zh: '左侧' },
  { en: 'right', zh: '右侧' },
];
/** The map: windows at 24 places of [-1, 1], frequencies 0 .. 12 in cycles over the interval. */
export const placeCount = 24;
export const frequencyCount = 13;
/** Middles of the windows. */
export const places = Float64Array.from({ length: placeCount }, (_, i) => -1 + (2 * i + 1) / placeCount);
export const frequencies = Float64Array.from({ length: frequencyCount }, (_, k) => k);

export const params = {
  left: number({
    label: { en: 'Left: cycles', zh: '左侧：周期数' },
    help: {
      en: 'Frequency of the left wave packet, in cycles over the whole interval.',
      zh: '左侧波包的频率，以整个区间上的周期数计。',
    },
    default: 3,
    primary: true,
    min: 1,
    max: 11,
    integer: true,
  }),
  right: number({
    label: { en: 'Right: cycles', zh: '右侧：周期数' },
    help: { en: 'Frequency of the right wave packet.', zh: '右侧波包的频率。' },
    default: 8,
    primary: true,
    min: 1,
    max: 11,
    integer: true,
  }),
  activation: activation(['relu', 'tanh', 'sine'], { primary: true }),
  inputScale: inputScale({ default: 1, min: 0.2, max: 50 }),
  biasStd: biasStd({ default: 0.5, max: 5 }),
  leftHeight: number({ label: { en: 'Left: height', zh: '左侧：高度' }, default: 1, min: 0.1, max: 1, step: 0.05 }),
  rightHeight: number({ label: { en: 'Right: height', zh: '右侧：高度' }, default: 1, min: 0.1, max: 1, step: 0.05 }),
  width: width({ default: 64, min: 4, max: 200 }),
  depth: depth({ default: 2, min: 1, max: 4 }),
  learningRate: learningRate({ of: 'Adam', default: 0.003, min: 0.0001, max: 0.1 }),
  steps: steps({ default: 3000, min: 100, max: 20000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
