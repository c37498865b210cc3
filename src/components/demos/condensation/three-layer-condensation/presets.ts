/** Presets of three-layer-condensation. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  'both-layers': {
    label: { en: 'Both layers condense', zh: '两层都凝聚' },
    en: 'Around zero tanh is linear, so all neurons of a layer feel the same push and turn onto one line, in either direction along it.',
    zh: 'tanh 在零附近近似线性，同一层的神经元受到相同的推动，于是都转到一条直线上，方向或正或反。',
  },
  wider: {
    label: { en: 'Width 30', zh: '宽度 30' },
    params: { width: 30, small: 2, large: 0.35 },
    en: 'Half as many neurons again, with g = 2 and g = 0.35: the same picture.',
    zh: '神经元增加一半，取 g = 2 与 g = 0.35：情形相同。',
  },
  'first-only': {
    label: { en: 'Breaks it: only the first layer', zh: '反例：只有第一层' },
    params: { small: 1.2 },
    expect: 'fails',
    en: 'With weights of middling size, most pairs of the first layer are aligned when the loss falls, and not one of the second. Layers of one network can be in different regimes.',
    zh: '初始参数大小适中时，损失下降之际第一层的神经元对大多已对齐，第二层却一对也没有。同一个网络的不同层可以处于不同的状态。',
  },
  relu: {
    label: { en: 'Breaks it: ReLU', zh: '反例：ReLU' },
    params: { activation: 'relu', small: 2 },
    expect: 'fails',
    en: 'ReLU is not linear around zero: what pushes a neuron depends on where it is active. The neurons gather too, but along several lines, so many pairs are not aligned.',
    zh: 'ReLU 在零附近不是线性的：神经元受到怎样的推动，取决于它在哪里被激活。神经元也会聚集，但聚到几条直线上，所以许多对并不对齐。',
  },
  'both-small': {
    label: { en: 'Breaks it: both small', zh: '反例：两个都小' },
    params: { large: 2.2 },
    expect: 'fails',
    en: 'The second network now starts exactly as the first and condenses with it: the initial scale makes the difference.',
    zh: '第二个网络的初始参数与第一个完全相同，于是同样凝聚：造成差别的正是初始化的尺度。',
  },
};
