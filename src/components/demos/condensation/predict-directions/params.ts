/** What a reader can set. The control of the training points and of the marks is the figure itself. */
import { activation, width } from '#lib/experiment/network-params.ts';
import { choice, inWords, number, ParamError, seed, type ParamsOf } from '#lib/experiment/params.ts';
import { pointsParam, type Point } from '#lib/experiment/points-param.ts';
import type { LeadingTerm } from '#lib/numerics/circle-potential.ts';
import { listParam } from '../list-param.ts';

/** The activations, and their leading terms at 0. */
export const leadingTerms = { relu: 'relu', tanh: 1, xTanh: 2, x2Tanh: 3 } as const satisfies Record<string, LeadingTerm>;

export const range = { x: [-1.2, 1.2], y: [-1, 1], gap: 0.1, fewest: 3, most: 8 } as const;
/** More marks than there can be directions of x^2 tanh x, and two in reserve. */
export const mostMarks = 8;
/** x at which the network is drawn. */
export const drawnX = Array.from({ length: 61 }, (_, i) => (i - 30) / 25);

/** Five points whose landscape has three extrema of nearly one height and a fourth of half of it. */
export const original: readonly Point[] = [
  [-1, 0.8],
  [-0.4, -0.2],
  [0, -0.8],
  [0.3, 0.8],
  [0.9, -0.6],
];

/** The landscape is drawn from here once around, so that the directions that no point reaches lie at its ends. */
export const firstAngle = -90;

/** The same direction in [-90, 270). */
export function shownAngle(degrees: number): number {
  return degrees - 360 * Math.floor((degrees - firstAngle) / 360);
}

function readMark(part: string, list: string): number {
  const angle = part.trim() === '' ? NaN : Number(part);
  if (!Number.isFinite(angle)) throw new ParamError({ en: `“${list}” is not a list of degrees`, zh: `“${list}”不是一列角度` });
  return shownAngle(Math.round(angle));
}

export const params = {
  points: pointsParam({ en: 'Training points', zh: '训练点' }, original, range),
  marks: listParam<number>({
    label: { en: 'Marks', zh: '标记' },
    noun: { en: 'marks', zh: '标记' },
    most: mostMarks,
    read: readMark,
    write: String,
  }),
  activation: activation(['relu', 'tanh', 'xTanh', 'x2Tanh'], { primary: true }),
  initScale: number({
    label: { en: 'Initial size of the weights', zh: '初始权重大小' },
    help: {
      en: 'Length of each neuron’s (w, b), and size of its output weight. Small: the output stays near 0 while the neurons turn.',
      zh: '每个神经元 (w, b) 的长度，也是输出权重的大小。取小值，神经元转向期间输出始终接近 0。',
    },
    default: 1e-4,
    min: 1e-5,
    max: 1,
    scale: 'log',
    primary: true,
  }),
  until: choice({
    label: { en: 'Train', zh: '训练' },
    default: 'phase',
    primary: true,
    options: [
      { value: 'phase', label: { en: 'the first phase', zh: '第一阶段' } },
      { value: 'on', label: { en: 'on, 4000 steps', zh: '继续，共 4000 步' } },
    ],
    help: {
      en: 'The first phase ends when the output has changed by 5 % of the largest target.',
      zh: '输出的变化达到最大目标值的 5% 时，第一阶段结束。',
    },
  }),
  sizes: choice({
    label: { en: 'Sizes of the initial neurons', zh: '初始神经元的大小' },
    default: 'equal',
    options: [
      { value: 'equal', label: { en: 'all equal', zh: '全部相等' } },
      { value: 'normal', label: { en: 'normal numbers', zh: '正态分布' } },
    ],
    help: {
      en: 'All equal: directions and signs are random, lengths are not, so that no neuron is ahead by chance.',
      zh: '全部相等：方向与符号随机，长度相同，没有哪个神经元会碰巧领先。',
    },
  }),
  width: width({ default: 200, min: 20, max: 1000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Parameters in words: equal for equal runs, so that the figure knows whether a frame belongs to the parameters on show. */
export const settingOf = (p: Params): string => inWords<Params>(params, p);
