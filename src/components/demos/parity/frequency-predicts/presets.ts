/** Settings for which the number tells, and three for which it does not. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  both: {
    label: { en: 'Two hidden layers', zh: '两个隐藏层' },
    en: 'Functions of eight bits learned from half of the 256 points, and digits learned from 300 images. Where neighbours agree the network generalises; where they differ it does worse than guessing.',
    zh: '八个比特的函数，用 256 个点的一半训练；手写数字，用 300 张图训练。相邻样本一致的目标，网络能泛化；相邻样本相反的目标，网络比瞎猜还差。',
  },
  'three-layers': {
    label: { en: 'Three hidden layers', zh: '三个隐藏层' },
    params: { depth: 3 },
    en: 'One more hidden layer for the functions of bits: the same picture.',
    zh: '比特函数的网络多一个隐藏层，情形相同。',
  },
  'four-draws': {
    label: { en: 'Four draws', zh: '重复四遍' },
    params: { draws: 4 },
    en: 'All of it four times, each time with other random targets, other samples and other initial networks: 136 trainings.',
    zh: '全部重复四遍，每遍的随机目标、样本与初始网络都不同：共 136 次训练。',
  },
  'one-layer': {
    label: { en: 'Breaks it: one hidden layer', zh: '反例：一个隐藏层' },
    params: { depth: 1 },
    expect: 'fails',
    en: 'One hidden layer, biases that start at 0: max(z, 0) is a straight line plus |z|/2, which does not notice when all bits flip. So products of 4, 6 or 8 bits are learned in part, those of 5 or 7 less, whatever their neighbours say.',
    zh: '一个隐藏层，偏置从 0 开始：max(z, 0) 是一条直线加上 |z|/2，后者在所有比特同时翻转时不变。因此 4、6、8 个比特之积学会了一部分，5 个或 7 个的较差，与相邻样本的情形无关。',
  },
  signs: {
    label: { en: 'Breaks it: first layer of signs', zh: '反例：第一层用正负号' },
    params: { targets: 'cube', firstLayer: 'signs' },
    expect: 'fails',
    en: 'The same networks and targets, only the first layer starts from +1 and −1 (over √8) instead of normal numbers. Its units then count bits. Parity is learned, although all its neighbours differ, and its point leaves the curve.',
    zh: '网络与目标都不变，只是第一层的初始权重由正态随机数换成 ±1（除以 √8）。神经元于是会数比特。奇偶性虽然处处与相邻点相反，却能学会，它的点便离开了曲线。',
  },
  wide: {
    label: { en: 'Breaks it: neighbourhood too wide', zh: '反例：邻域过大' },
    params: { neighbourhood: 1 },
    expect: 'fails',
    en: 'The trainings are those of the first setting; only the number is another. Over neighbourhoods that hold most of the sample it is near 0 for every target (between −0.02 and 0.06), and much of their order is lost.',
    zh: '训练与第一个设置完全相同，变的只是那个数。邻域大到包含大部分样本时，各目标的这个数都接近 0（在 −0.02 与 0.06 之间），次序大半丢失。',
  },
};
