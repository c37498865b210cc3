/** What a reader can set. */
import { activation, width } from '#lib/experiment/network-params.ts';
import { choice, number, seed, type ParamsOf, type ParamSchema } from '#lib/experiment/params.ts';
import type { LeadingTerm } from '#lib/numerics/circle-potential.ts';
import { marks, points } from './points.ts';

/** The activations, and their leading terms at 0. */
export const leadingTerms = { relu: 'relu', tanh: 1, xTanh: 2, x2Tanh: 3 } as const satisfies Record<string, LeadingTerm>;

export const params = {
  points,
  marks,
  activation: activation(['relu', 'tanh', 'xTanh', 'x2Tanh'], { primary: true }),
  initScale: number({
    label: { en: 'Initial size of the weights', zh: '初始权重大小' },
    help: {
      en: 'Length of each neuron’s (w, b), and size of its output weight. Small: the output stays near 0 while the neurons turn.',
      zh: '每个神经元 (w, b) 的长度，也是其输出权重的大小。取得小，神经元转向期间输出始终接近 0。',
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
      zh: '输出的变化达到最大目标值的 5 % 时，第一阶段结束。',
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
      zh: '全部相等：方向与符号随机，长度相同，没有哪个神经元碰巧领先。',
    },
  }),
  width: width({ default: 200, min: 20, max: 1000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;

/** Parameters in words: equal for equal runs, so that the figure knows whether a frame belongs to the parameters on show. */
export function settingOf(p: Params): string {
  const schema: ParamSchema<Params> = params;
  return (Object.keys(schema) as (keyof Params)[])
    .map((name) => (schema[name].format as (value: unknown) => string)(p[name]))
    .join(' ');
}
