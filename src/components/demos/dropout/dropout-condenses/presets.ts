/** Presets of dropout condenses. */
import type { Presets } from '#lib/experiment/figure.ts';
import { shared } from '../presets.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tenth: {
    ...shared.tenth,
    en: 'ReLU, six points of a valley, large initial weights: without dropout the neurons stay where they were. With it they turn into few directions, and many lose their amplitude.',
    zh: 'ReLU，谷形上的六个点，初始参数较大：无 dropout 时神经元留在原处；有 dropout 时它们转向少数几个方向，许多神经元失去幅值。',
  },
  half: {
    ...shared.half,
    en: 'A penalty nine times as strong: the same directions, reached earlier.',
    zh: '惩罚强九倍：方向相同，到得更早。',
  },
  tanh: {
    ...shared.tanh,
    en: 'The same for tanh, although its fit had no small bends to lose. Orientations 180° apart are one line here: (a, w, b) and (−a, −w, −b) are the same neuron.',
    zh: 'tanh 也一样，尽管它的拟合本来没有小弯折可去。这里相差 180° 的方向是同一条线：(a, w, b) 与 (−a, −w, −b) 是同一个神经元。',
  },
  'few-steps': {
    ...shared.fewSteps,
    en: 'The points are fitted, but the neurons have not yet turned: in so few steps dropout is little more than noise.',
    zh: '数据点已拟合，神经元却还没有转过去：步数这样少时，dropout 几乎只是噪声。',
  },
  rare: {
    ...shared.rare,
    en: 'With q = 0.99 the penalty is eleven times weaker than with q = 0.9, and 5,000 steps do not suffice to turn the neurons.',
    zh: 'q = 0.99 时惩罚比 q = 0.9 弱十一倍，5,000 步不足以使神经元转过去。',
  },
};
