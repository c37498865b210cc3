/** Real digits; settings in which the order stays; and settings in which the low part is nothing to go by, or nothing special. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  digits: {
    label: { en: 'Digits', zh: '手写数字' },
    en: 'The low part is half learned first at every filter width, from one that averages over the nearest digits only to one that averages over nearly all.',
    zh: '无论滤波器只对最近的几个数字取平均，还是几乎对全部数字取平均，低频部分总是先学会一半。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    params: { activation: 'tanh' },
    en: 'Smooth units, the same order, wider gaps.',
    zh: '换成光滑的激活函数，顺序相同，间隔更大。',
  },
  shuffled: {
    label: { en: 'Breaks it: shuffled labels', zh: '反例：打乱的标签' },
    params: { labels: 'shuffled', epochs: 400 },
    expect: 'fails',
    en: 'Without a connection between image and label hardly any of the response is low-frequency: at the widest filter 2 percent. An error relative to so faint a part is mostly what the other parts spill into it. At narrow filters low still comes first, but it takes four to five times as long, and the test shows pure chance.',
    zh: '图像与标签没有联系时，响应几乎没有低频成分：最宽的滤波器下只占百分之二。相对于如此微弱的部分，误差主要来自其他部分的泄漏。在窄滤波器下仍是低频在先，但所需轮数是四到五倍，测试正确率纯属碰运气。',
  },
  'large-weights': {
    label: { en: 'Breaks it: large first weights', zh: '反例：第一层大权重' },
    params: { activation: 'tanh', inputGain: 10, width: 256 },
    expect: 'fails',
    en: 'Steps this sharp hold all frequencies, and the network no longer prefers the low ones. At wide filters the low part is a small share of the labels, and now it comes last; the network still fits every training digit, and tells fewer new ones.',
    zh: '如此陡峭的台阶包含所有频率，网络不再偏好低频。滤波器宽时低频只占标签的一小部分，此时反而最后学会；网络仍能拟合每个训练数字，但认对的新数字变少。',
  },
  sine: {
    label: { en: 'Breaks it: sine units', zh: '反例：正弦神经元' },
    params: { activation: 'sine', inputGain: 5, width: 256 },
    expect: 'fails',
    en: 'Units that oscillate between one digit and the next have no preference for low frequencies either. Compare the test accuracy with that of the first preset: all training digits right, fewer new ones.',
    zh: '从一个数字到邻近数字之间就振荡的神经元同样不偏好低频。请与第一个预设比较测试正确率：训练数字全部认对，新数字认对的却更少。',
  },
};
