/** Presets of three-layer-condensation. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'both-layers': {
    label: { en: 'Small and large weights', zh: '小权重与大权重' },
    en: 'Around zero tanh is linear, so all neurons of a layer feel the same push and turn onto one line, in either direction along it.',
    zh: 'tanh 在零附近近似线性，同一层的神经元受到相同的推动，于是都转到一条直线上，方向或正或反。',
  },
  'both-small': {
    label: { en: 'Both networks at g = 2.2', zh: '两个网络都取 g = 2.2' },
    question: {
      en: 'The second network starts as small as the first: do its layers still not condense?',
      zh: '第二个网络从同样小的权重出发：它的两层仍不凝聚吗？',
    },
    params: { large: 2.2 },
    expect: 'fails',
    en: 'The second network now starts exactly as the first and condenses with it: the initial scale makes the difference.',
    zh: '第二个网络的初始权重与第一个完全相同，于是同样凝聚：造成差别的正是初始化的尺度。',
  },
  wider: {
    label: { en: 'Width 30', zh: '宽度 30' },
    question: {
      en: 'Width 30, g = 2 and 0.35: do both layers of the first network condense, none of the second?',
      zh: '宽度 30，取 g = 2 与 0.35：仍是第一个网络两层都凝聚，第二个都不凝聚吗？',
    },
    params: { width: 30, small: 2, large: 0.35 },
    en: 'The same picture with half as many neurons again: what counts is that the weights start small.',
    zh: '神经元增加一半，情形相同：要紧的是权重从小的值开始。',
  },
  'first-only': {
    label: { en: 'First network at g = 1.2', zh: '第一个网络取 g = 1.2' },
    question: {
      en: 'The first network starts from weights of middling size, g = 1.2: do both layers still condense?',
      zh: '第一个网络的初始权重大小适中，g = 1.2：两层仍都凝聚吗？',
    },
    params: { small: 1.2 },
    expect: 'fails',
    en: 'Most pairs of the first layer are aligned when the loss falls, and not one of the second. Layers of one network can be in different regimes.',
    zh: '损失下降之际，第一层的神经元对大多已对齐，第二层却一对也没有。同一个网络的不同层可以处于不同的状态。',
  },
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    question: {
      en: 'ReLU instead of tanh: are the neurons of each layer still on one line when the loss falls?',
      zh: '把 tanh 换成 ReLU：损失下降时，每一层的神经元仍在一条直线上吗？',
    },
    params: { activation: 'relu', small: 2 },
    expect: 'fails',
    en: 'ReLU is not linear around zero: what pushes a neuron depends on where it is active. The neurons gather too, but along several lines, so many pairs are not aligned.',
    zh: 'ReLU 在零附近不是线性的：神经元受到怎样的推动，取决于它在哪里被激活。神经元也会聚集，但聚到几条直线上，所以许多对并不对齐。',
  },
};
