/** Presets of effective-size. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  four: {
    label: { en: '200 neurons become 4', zh: '200 个神经元变成 4 个' },
    en: 'Four points, 600 parameters. From small weights the neurons gather in four directions, and four neurons are all that is left of the network.',
    zh: '四个数据点，600 个参数。小初始化时神经元聚到四个方向，整个网络只相当于四个神经元。',
  },
  wider: {
    label: { en: '1000 neurons become 4', zh: '1000 个神经元也变成 4 个' },
    params: { width: 1000 },
    en: 'Five times as many neurons, and the same four are left. The effective size follows the target, not the width.',
    zh: '神经元多了四倍，剩下的仍是同样的四个。有效大小取决于目标，而不取决于宽度。',
  },
  valley: {
    label: { en: 'A valley: 2 or 3 are enough', zh: '谷形：2 到 3 个就够' },
    params: { target: 'valley', learningRate: 0.05, steps: 10000 },
    en: 'A simpler target needs fewer: two directions hold nearly all of the amplitude, and a third makes up the last percent.',
    zh: '目标更简单，需要的神经元更少：两个方向几乎占去全部幅值，第三个方向补足最后的百分之一。',
  },
  zigzag: {
    label: { en: 'Breaks it: a zigzag', zh: '反例：锯齿形' },
    params: { target: 'zigzag', learningRate: 0.05, steps: 15000 },
    expect: 'fails',
    en: 'Nine points in a zigzag: the small-weight network condenses all the same, but onto eight directions. Four neurons cannot stand for it, eight can. Condensed does not mean four; it means as many as the target asks for.',
    zh: '九个点排成锯齿形：小初始化的网络照样凝聚，但聚到八个方向。四个神经元代替不了它，八个可以。凝聚并不意味着四个，而是目标需要几个就有几个。',
  },
  'not-small': {
    label: { en: 'Breaks it: not small enough', zh: '反例：不够小' },
    params: { small: 0.5 },
    expect: 'fails',
    en: 'g = 0.5 for the first network: its neurons turn towards the four directions, yet many stop short of them. Merged into four, it is another function.',
    zh: '第一个网络取 g = 0.5：神经元朝四个方向转动，但许多没有转到位。合并成四个之后就是另一个函数了。',
  },
  'both-small': {
    label: { en: 'Breaks it: both small', zh: '反例：两个都小' },
    params: { large: 1 },
    expect: 'fails',
    en: 'The second network now starts exactly as the first, and can be merged into four as well. It is the initial scale that made the difference.',
    zh: '第二个网络的初始参数与第一个完全相同，于是同样可以合并成四个。造成差别的正是初始化的尺度。',
  },
};
