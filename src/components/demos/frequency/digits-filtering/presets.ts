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
    question: {
      en: 'Smooth tanh units instead of ReLU: does the low part come first at all five filter widths?',
      zh: '用光滑的 tanh 代替 ReLU：五个滤波宽度下都是低频在先吗？',
    },
    en: 'It does. The order is not a matter of ReLU’s kink.',
    zh: '是的。这一顺序与 ReLU 的折点无关。',
  },
  shuffled: {
    label: { en: 'Shuffled labels', zh: '打乱的标签' },
    params: { labels: 'shuffled', epochs: 400 },
    expect: 'fails',
    question: {
      en: 'Every image gets another one’s label: does the low part come first at all five filter widths?',
      zh: '每张图像换上另一张的标签：五个滤波宽度下仍都是低频在先吗？',
    },
    en: 'Not at wide filters: hardly any of such labels is low-frequency there, and what the other parts spill into so faint a part makes most of its relative error. At narrow filters it does, at four to five times the epochs; the test shows chance.',
    zh: '宽滤波器下不是：这样的标签几乎没有低频，相对于如此微弱的部分，误差主要来自其他部分的泄漏。窄滤波器下仍是，但轮数为四到五倍；测试准确率只是随机猜测的水平。',
  },
  'large-weights': {
    label: { en: 'tanh, large first weights', zh: 'tanh，首层大权重' },
    params: { activation: 'tanh', inputGain: 10, width: 256 },
    expect: 'fails',
    question: {
      en: 'tanh, first weights ten times He’s: does the low part come first at all five filter widths?',
      zh: 'tanh，首层权重为 He 初始化的 10 倍：五个滤波宽度下都是低频在先吗？',
    },
    en: 'Not at wide filters, where the low part is a small share of the labels. A tenth of the output layer changes nothing, so it is not the initial outputs that disturb. One explanation: steps this sharp hold high frequencies nearly as well as low ones.',
    zh: '宽滤波器下不是，那里低频只占标签的一小部分。输出层缩小到十分之一也是一样，所以不是初始输出在干扰。一种解释：如此陡峭的台阶，含有的高频几乎与低频一样多。',
  },
  sine: {
    label: { en: 'Sine units', zh: '正弦神经元' },
    params: { activation: 'sine', inputGain: 5, width: 256 },
    expect: 'fails',
    question: {
      en: 'Sine units that swing between neighbouring digits: does the low part still come first?',
      zh: '在邻近数字之间就振荡的正弦神经元：仍都是低频在先吗？',
    },
    en: 'Not at wide filters. With first weights of the default size sine units keep the order: it is the large weights.',
    zh: '宽滤波器下不是。首层权重取默认大小时，正弦神经元仍保持顺序：问题在于权重太大。',
  },
};
