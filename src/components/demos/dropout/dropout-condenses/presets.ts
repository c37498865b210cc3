/** Presets of dropout condenses. */
import type { Presets } from '#lib/experiment/figure.ts';
import { shared } from '../presets.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tenth: {
    ...shared.tenth,
    en: 'Six points of a valley, large initial weights. Without dropout the neurons stay where they were. With it they turn into few directions, and many lose their amplitude.',
    zh: '谷形上的六个点，初始权重较大。无 dropout 时神经元留在原处；有 dropout 时转向少数几个方向，许多失去幅值。',
  },
  half: {
    ...shared.half,
    question: {
      en: 'Half of the neurons off in every step: do the directions gather then, too?',
      zh: '每一步关掉一半神经元：方向还会聚拢吗？',
    },
    en: 'They do: the four directions hold <Run query="keep=0.5" seeds="20" stat="median" value="with" as="percent" /> of the amplitude in the median, against <Run seeds="20" stat="median" value="with" as="percent" /> with a tenth dropped. The variance of the noise is nine times as large.',
    zh: '会：四个方向所占幅值的中位数是 <Run query="keep=0.5" seeds="20" stat="median" value="with" as="percent" />，关掉十分之一时是 <Run seeds="20" stat="median" value="with" as="percent" />。噪声的方差是那时的九倍。',
  },
  tanh: {
    ...shared.tanh,
    expect: 'depends',
    share: 0.44,
    question: {
      en: 'tanh neurons in place of ReLU: do their directions gather as much?',
      zh: '把 ReLU 换成 tanh 神经元：方向聚拢得一样多吗？',
    },
    en: 'They gather, but less: from <Run query="activation=tanh&learningRate=0.02" seeds="20" stat="median" value="before" as="percent" /> of the amplitude to <Run query="activation=tanh&learningRate=0.02" seeds="20" stat="median" value="with" as="percent" /> in the median. Orientations 180° apart are one line here, since (a, w, b) and (−a, −w, −b) are the same neuron.',
    zh: '也会聚拢，只是少一些：所占幅值的中位数由 <Run query="activation=tanh&learningRate=0.02" seeds="20" stat="median" value="before" as="percent" /> 到 <Run query="activation=tanh&learningRate=0.02" seeds="20" stat="median" value="with" as="percent" />。这里相差 180° 的方向是同一条线，因为 (a, w, b) 与 (−a, −w, −b) 是同一个神经元。',
  },
  'few-steps': {
    ...shared.fewSteps,
    question: {
      en: 'Training ends after 300 steps: have the directions gathered by then?',
      zh: '训练 300 步就停：那时方向已经聚拢了吗？',
    },
    en: 'Not yet. The points are fitted, but the neurons have hardly turned: the penalty acts slowly.',
    zh: '还没有。数据点已拟合，神经元却几乎没有转过去：惩罚项起作用很慢。',
  },
  rare: {
    ...shared.rare,
    question: {
      en: 'One neuron in a hundred off, 5,000 steps: do the directions gather?',
      zh: '只关掉百分之一的神经元，训练 5000 步：方向会聚拢吗？',
    },
    en: 'Hardly. With q = 0.99 the variance of the noise is eleven times smaller than with q = 0.9, and 5,000 steps do not suffice. After 50,000 the four directions hold <Run query="keep=0.99&steps=50000" seeds="20" stat="median" value="with" as="percent" /> of the amplitude in the median.',
    zh: '几乎没有。q = 0.99 时噪声的方差是 q = 0.9 时的十一分之一，5000 步不够；50000 步之后，四个方向所占幅值的中位数是 <Run query="keep=0.99&steps=50000" seeds="20" stat="median" value="with" as="percent" />。',
  },
};
