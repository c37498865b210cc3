/** The parameters. */
import { depth, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { number, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { exp, log } from '#lib/numerics/portable.ts';
import { createPictureParam } from '../../shared/picture-param.ts';
import { levelsOfPicture, pictureNames } from './pictures.ts';

/** Margins in dB: of the best sigma over the plain network, and over both ends; of seen over unseen pixels at the largest sigma. */
export const margins = { gain: 6.5, fall: 6, gap: 17 };

const ofSigma = { primary: true, min: 0.1, max: 20, scale: 'log' } as const;

export const params = {
  picture: createPictureParam(pictureNames, 'face', levelsOfPicture),
  lowest: number({
    label: { en: 'Smallest σ', zh: '最小的 σ' },
    help: { en: 'Standard deviation of the random frequencies, cycles a side.', zh: '随机频率的标准差，单位为每边周期数。' },
    default: 0.25,
    ...ofSigma,
  }),
  highest: number({ label: { en: 'Largest σ', zh: '最大的 σ' }, default: 12, ...ofSigma }),
  features: number({
    label: { en: 'Random frequencies', zh: '随机频率的个数' },
    help: { en: 'Each gives a cosine and a sine to the first layer.', zh: '每个频率给首层一个余弦和一个正弦。' },
    default: 32,
    primary: true,
    min: 4,
    max: 128,
    integer: true,
    scale: 'log',
  }),
  count: number({ label: { en: 'Values of σ', zh: 'σ 的取值个数' }, default: 8, min: 2, max: 16, integer: true }),
  steps: steps({ default: 500, min: 50, max: 3000 }),
  plainSteps: steps({ label: { en: 'Steps of the plain network', zh: '普通网络的训练步数' }, default: 500, min: 50, max: 10000 }),
  width: width({ default: 32, min: 8, max: 96 }),
  depth: depth({ default: 2, min: 1, max: 4 }),
  learningRate: learningRate({ of: 'Adam', default: 0.003, min: 0.0001, max: 0.03 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** The values of sigma that are trained, growing by equal factors, two significant digits each. */
export function sigmasOf({ lowest, highest, count }: Pick<Params, 'lowest' | 'highest' | 'count'>): number[] {
  const low = log(Math.min(lowest, highest));
  const high = log(Math.max(lowest, highest));
  const all = Array.from({ length: count }, (_, i) => Number(exp(low + ((high - low) * i) / (count - 1)).toPrecision(2)));
  return [...new Set(all)];
}
