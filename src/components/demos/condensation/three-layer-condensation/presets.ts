/** Presets of three-layer-condensation. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'both-layers': {
    label: { en: 'Small and large weights', zh: '小与大的初始化' },
    en: 'One explanation: around zero tanh is linear, so all neurons of a layer are pushed along one line, in either direction: two directions.',
    zh: '一种解释：tanh 在零附近近似线性，同一层的神经元都推向同一条直线，或正或反，共两个方向。',
  },
  'both-small': {
    label: { en: 'Both networks at g = 2.2', zh: '两个网络都取 g = 2.2' },
    question: {
      en: 'The second network starts as small as the first: do its layers still not condense?',
      zh: '第二个网络的初始权重也同样小：它的两层仍不凝聚吗？',
    },
    params: { large: 2.2 },
    expect: 'fails',
    en: 'The second network now starts exactly as the first and condenses with it: the initial scale makes the difference.',
    zh: '第二个网络的初始权重与第一个完全相同，于是同样凝聚：造成差别的正是初始化尺度。',
  },
  wider: {
    label: { en: 'Width 30', zh: '宽度 30' },
    question: {
      en: 'Width 30: do both layers of the first network condense, none of the second?',
      zh: '宽度 30：仍是第一个网络两层都凝聚，第二个都不凝聚吗？',
    },
    params: { width: 30, small: 2, learningRate: 0.05 },
    en: 'The same picture with half as many neurons again. The small start is g = 2, nearly the same size of weights as before; the learning rate is halved, since the large start would not be stable.',
    zh: '神经元增加一半，情形相同。小初始化取 g = 2，权重的大小与原来相近；学习率减半，否则大初始化的网络不稳定。',
  },
  'first-only': {
    label: { en: 'First network at g = 1.5', zh: '第一个网络取 g = 1.5' },
    question: {
      en: 'The first network starts from weights of middling size, g = 1.5: do both layers still condense?',
      zh: '第一个网络的初始权重大小适中，g = 1.5：两层仍都凝聚吗？',
    },
    params: { small: 1.5 },
    expect: 'fails',
    en: 'When the loss falls, two directions hold about <Run query="small=1.5" seeds="20" stat="median" value="firstThen" as="percent" /> of the first layer and less than two thirds of the second. Layers of one network can be in different states.',
    zh: '损失下降之际，两个方向占第一层的 <Run query="small=1.5" seeds="20" stat="median" value="firstThen" as="percent" /> 左右，占第二层的不到三分之二。同一个网络的不同层可以处于不同的状态。',
  },
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    question: {
      en: 'ReLU instead of tanh: do two directions still hold more than 99% in each layer when the loss falls?',
      zh: '把 tanh 换成 ReLU：损失下降时，每一层的两个方向仍占 99% 以上吗？',
    },
    params: { activation: 'relu' },
    en: 'Two directions again, but no longer opposite to each other: a ReLU neuron and its mirror image are different features. Whoever counts pairs along one line would miss it.',
    zh: '仍是两个方向，但不再正好相反：对 ReLU，方向相反的两个神经元是不同的特征。只数同一条直线上的神经元对，就会漏掉这种凝聚。',
  },
};
