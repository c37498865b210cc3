/** The parameters, and the three parts of the model. */
import { samples, steps } from '#lib/experiment/network-params.ts';
import { choice, inFigure, inWords, number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';

/** Frequencies of each part; every frequency has a sine and a cosine. The signal is the sine of frequency `signal`. */
export const parts = [
  { waves: [1, 2], signal: 1 },
  { waves: [3, 4, 5, 6, 7, 8], signal: 5 },
  { waves: [9, 10], signal: 9 },
] as const;

export const clockRange = [10, 5000] as const;
export const signalRange = [0, 1.5] as const;

/** The parts by their frequencies. */
export const names: Text[] = [
  { en: 'low', zh: '低频' },
  { en: 'middle', zh: '中频' },
  { en: 'high', zh: '高频' },
];

/** The handle of part i sets both; a permalink has them apart. */
const clock = (i: number, byDefault: number) =>
  inFigure(
    number({
      label: { en: `Clock of the ${names[i]?.en} frequencies`, zh: `${names[i]?.zh}部分的时钟` },
      default: byDefault,
      min: clockRange[0],
      max: clockRange[1],
      integer: true,
      scale: 'log',
    }),
  );
const signal = (i: number, byDefault: number) =>
  inFigure(
    number({
      label: { en: `Signal in the ${names[i]?.en} frequencies`, zh: `${names[i]?.zh}部分的信号` },
      default: byDefault,
      min: signalRange[0],
      max: signalRange[1],
      step: 0.05,
    }),
  );

export const params = {
  clock1: clock(0, 10),
  clock2: clock(1, 100),
  clock3: clock(2, 2000),
  signal1: signal(0, 1),
  signal2: signal(1, 0),
  signal3: signal(2, 1),
  noiseStd: number({
    label: { en: 'Noise (standard deviation)', zh: '噪声的标准差' },
    default: 1.4,
    primary: true,
    min: 0,
    max: 4,
    step: 0.05,
  }),
  noise: choice({
    label: { en: 'Frequencies of the noise', zh: '噪声的频率' },
    default: 'white',
    primary: true,
    options: [
      { value: 'white', label: { en: 'white: all alike', zh: '白噪声：各频率相同' } },
      { value: 'low', label: { en: 'low frequencies', zh: '低频' } },
      { value: 'middle', label: { en: 'middle frequencies', zh: '中频' } },
      { value: 'high', label: { en: 'high frequencies', zh: '高频' } },
    ],
  }),
  points: choice({
    label: { en: 'Spacing', zh: '采样间距' },
    default: 'even',
    primary: true,
    options: [
      { value: 'even', label: { en: 'even', zh: '等间距' } },
      { value: 'random', label: { en: 'random', zh: '随机' } },
    ],
  }),
  samples: samples({ default: 40, min: 24, max: 400 }),
  trainings: number({
    label: { en: 'Trainings', zh: '训练次数' },
    help: { en: 'Each has noise of its own. Their errors are averaged.', zh: '每次训练的噪声各不相同，误差取平均。' },
    default: 50,
    min: 1,
    max: 100,
    integer: true,
  }),
  steps: steps({ default: 10_000, min: 300, max: 30_000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** All that the run depends on, in words. */
export const settingOf = (p: Params) => inWords(params, p);
