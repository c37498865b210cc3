/** What a reader can set: how the narrow network is trained, and how it is embedded into a wider one. */
import { learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { choice, inFigure, inWords, number, seed, toggle, type ParamsOf } from '#lib/experiment/params.ts';
import { pointsParam } from '#lib/experiment/points-param.ts';

/** A gradient shorter than this counts as zero. */
export const zeroGradient = 1e-8;

/** Least and largest share of the output weight that the first half can get. */
export const shareRange = { min: -1.5, max: 2.5, step: 0.05 };
/** Where a null neuron's input weights may lie. */
export const nullRange = { x: [-3, 3], y: [-3, 3], gap: 0, fewest: 1, most: 1 } as const;

export const params = {
  embedding: inFigure(
    choice({
      label: { en: 'Embedding', zh: '嵌入方式' },
      default: 'split',
      options: [
        { value: 'split', label: { en: 'Split a neuron', zh: '分裂神经元' } },
        { value: 'null', label: { en: 'Add a null neuron', zh: '添加零神经元' } },
        { value: 'several', label: { en: 'Several at once', zh: '多步并用' } },
      ],
    }),
  ),
  alpha: inFigure(number({ label: { en: 'Share α of the first half', zh: '第一半的份额 α' }, default: 0.3, ...shareRange })),
  nullInput: inFigure(
    pointsParam({ en: 'Input weights (w, b) of the null neuron', zh: '零神经元的输入权重 (w, b)' }, [[0, 0]], nullRange),
  ),
  width: width({ label: { en: 'Width of the narrow network', zh: '窄网络的宽度' }, default: 1, min: 1, max: 3, primary: true }),
  target: choice({
    label: { en: 'Target', zh: '目标函数' },
    default: 'two',
    primary: true,
    options: [
      { value: 'two', label: { en: 'two steps', zh: '两级台阶' } },
      { value: 'three', label: { en: 'three steps', zh: '三级台阶' } },
    ],
  }),
  seed: seed(),
  neuron: number({ label: { en: 'Neuron to split', zh: '分裂第几个神经元' }, default: 1, min: 1, max: 3, integer: true }),
  total: number({
    label: { en: 'Sum of the shares', zh: '份额之和' },
    help: { en: '1: the halves get αa and (1 − α)a. 2: twice that.', zh: '取 1 时两半得到 αa 与 (1 − α)a；取 2 时各加倍。' },
    default: 1,
    min: 0,
    max: 2,
    step: 0.1,
  }),
  difference: number({
    label: { en: 'Difference of the halves’ w', zh: '两半的 w 之差' },
    default: 0,
    min: -1,
    max: 1,
    step: 0.05,
  }),
  nullOutput: number({
    label: { en: 'Output weight of the null neuron', zh: '零神经元的输出权重' },
    default: 0,
    min: -2,
    max: 2,
    step: 0.1,
  }),
  steps: steps({ default: 200, min: 20, max: 3000 }),
  newton: toggle({
    label: { en: 'Then Newton steps', zh: '随后用牛顿法' },
    help: {
      en: 'Gradient descent comes near a critical point; a few damped Newton steps reach it to the last digits.',
      zh: '梯度下降走到临界点附近；再走几步阻尼牛顿法，精确到最后几位数字。',
    },
    default: true,
  }),
  learningRate: learningRate({ default: 0.05, min: 0.005, max: 0.1 }),
  initStd: number({
    label: { en: 'Initial weights (std)', zh: '初始权重的标准差' },
    default: 0.5,
    min: 0.1,
    max: 1.5,
    step: 0.1,
  }),
};

export type Params = ParamsOf<typeof params>;

/** All that the narrow network depends on, in words. */
export const trainingOf = (p: Params) =>
  inWords(params, p, ['target', 'width', 'initStd', 'learningRate', 'steps', 'newton', 'seed']);

/** All that is done to it afterwards. */
export const embeddingOf = (p: Params) =>
  inWords(params, p, ['embedding', 'alpha', 'neuron', 'nullInput', 'difference', 'total', 'nullOutput']);
