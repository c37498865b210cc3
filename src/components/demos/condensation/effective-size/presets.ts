/** Presets of effective-size. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  four: {
    label: { en: 'Four points, 200 neurons', zh: '四个点，200 个神经元' },
    en: 'Four points, 600 parameters. From small weights the neurons gather in four directions, and four neurons are all that is left of the network.',
    zh: '四个数据点，600 个参数。小初始化时神经元聚到四个方向，整个网络只相当于四个神经元。',
  },
  'both-small': {
    label: { en: 'Both networks at g = 1', zh: '两个网络都取 g = 1' },
    question: {
      en: 'The second network starts as small as the first: does it still resist merging into four?',
      zh: '第二个网络的初始权重也同样小：它仍不能合并成四个吗？',
    },
    params: { large: 1 },
    expect: 'fails',
    en: 'The second network now starts exactly as the first, and can be merged into four as well. It is the initial scale that made the difference.',
    zh: '第二个网络的初始权重与第一个完全相同，于是同样可以合并成四个。造成差别的正是初始化尺度。',
  },
  wider: {
    label: { en: '1000 neurons', zh: '1000 个神经元' },
    question: {
      en: 'Five times as many neurons: are four merged ones still enough for the small start?',
      zh: '神经元是原来的五倍：小初始化时，合并成四个仍然够吗？',
    },
    params: { width: 1000 },
    en: 'Five times as many neurons, and the same four are left. The effective size follows the target, not the width.',
    zh: '神经元是原来的五倍，剩下的仍是同样的四个。有效大小取决于目标，而不取决于宽度。',
  },
  'not-small': {
    label: { en: 'First network at g = 0.5', zh: '第一个网络取 g = 0.5' },
    question: {
      en: 'The first network starts at g = 0.5 instead of 1: can it still be merged into four?',
      zh: '第一个网络改取 g = 0.5（原为 1）：仍能合并成四个吗？',
    },
    params: { small: 0.5 },
    expect: 'fails',
    en: 'The start is not small enough: it takes <Run query="small=0.5" seeds="20" stat="min" value="smallCount" /> to <Run query="small=0.5" seeds="20" stat="max" value="smallCount" /> neurons to stand for the first network, and merged into four it is another function.',
    zh: '初始权重不够小：第一个网络要 <Run query="small=0.5" seeds="20" stat="min" value="smallCount" /> 到 <Run query="small=0.5" seeds="20" stat="max" value="smallCount" /> 个神经元才能代替，合并成四个就成了另一个函数。',
  },
  valley: {
    label: { en: 'A valley', zh: '谷形' },
    question: {
      en: 'The points form a valley: are four merged neurons enough for the small start only?',
      zh: '四个点排成谷形：仍只有小初始化的网络能合并成四个吗？',
    },
    params: { target: 'valley', learningRate: 0.05, steps: 10000 },
    en: 'A simpler target hardly needs four: two directions hold nearly all of the amplitude, and a third, at times a fourth, makes up the last percent.',
    zh: '目标更简单，几乎用不着四个：两个方向几乎占去全部幅值，第三个（有时还有第四个）补足最后的百分之一。',
  },
  zigzag: {
    label: { en: 'Nine points in a zigzag', zh: '九个点的锯齿形' },
    question: {
      en: 'Nine points in a zigzag: are four merged neurons still enough for the small start?',
      zh: '九个点排成锯齿形：小初始化时，合并成四个仍然够吗？',
    },
    params: { target: 'zigzag', learningRate: 0.05, steps: 15000 },
    expect: 'fails',
    en: 'The small-weight network condenses all the same, but onto more directions. Four neurons cannot stand for it; seven or eight can. Condensed does not mean four; it means as many as the target asks for.',
    zh: '小初始化的网络照样凝聚，但方向更多。四个神经元代替不了它，七八个可以。凝聚不等于四个，目标需要几个就是几个。',
  },
};
