/** Settings for which the number tells, and three for which it does not. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  both: {
    label: { en: 'Two hidden layers', zh: '两个隐藏层' },
    en: 'Functions of eight bits learned from half of the 256 points, and digits learned from 300 images. Where neighbours agree the network generalises; where they differ it does worse than guessing.',
    zh: '八位函数用 256 个点的一半训练，手写数字用 300 张图训练。邻居一致的目标，网络能泛化；邻居相反的目标，网络还不如随机猜测。',
  },
  'three-layers': {
    label: { en: 'Three hidden layers', zh: '三个隐藏层' },
    question: {
      en: 'One more hidden layer for the functions of bits: does agreement of neighbours still order them?',
      zh: '八位函数的网络多一个隐藏层：邻居的一致程度仍能排出顺序吗？',
    },
    params: { depth: 3 },
    en: 'Yes, the picture is the same.',
    zh: '能，情形相同。',
  },
  'four-draws': {
    label: { en: 'Four draws', zh: '重复四遍' },
    question: {
      en: 'Four times other random targets, samples and networks: does agreement still order all points?',
      zh: '四遍，随机目标、样本与网络各不相同：一致程度仍能排出顺序吗？',
    },
    params: { draws: 4 },
    en: 'Yes, over all 136 trainings.',
    zh: '能，全部 136 次训练都算在内。',
  },
  wide: {
    label: { en: 'Neighbourhood 1', zh: '邻域大小 1' },
    question: {
      en: 'Neighbourhoods that hold most of the sample: does agreement still order the targets?',
      zh: '邻域大到包含大部分样本：一致程度仍能排出目标的顺序吗？',
    },
    params: { neighbourhood: 1 },
    expect: 'fails',
    en: 'Less well. The trainings are those of the first setting; only the number is another. It goes to −1/(n − 1) for every target as the neighbourhood grows, and much of their order is lost.',
    zh: '不太能。训练与第一个设置完全相同，变的只是那个数：邻域越大，各目标的这个数越接近 −1/(n − 1)，顺序大半丢失。',
  },
  'one-layer': {
    label: { en: 'One hidden layer', zh: '一个隐藏层' },
    question: {
      en: 'One hidden layer for the functions of bits: does agreement of neighbours still order them?',
      zh: '八位函数的网络只有一个隐藏层：邻居的一致程度仍能排出顺序吗？',
    },
    params: { depth: 1 },
    expect: 'fails',
    en: 'No. One explanation: biases start at 0, and max(z, 0) is a straight line plus |z|/2, which is the same when all bits flip. Products of 4, 6 or 8 bits are, too, and come out better than their neighbours say.',
    zh: '不能。一种解释：偏置从 0 开始，max(z, 0) 是直线加 |z|/2，后者在各位全部翻转时不变；4、6、8 位之积也不变，结果就比邻居预示的好。',
  },
  signs: {
    label: { en: 'First layer ±1/√8', zh: '第一层 ±1/√8' },
    question: {
      en: 'Bits only, first layer from ±1/√8, not Gaussian: does agreement still order the targets?',
      zh: '只看八位函数，第一层的初始权重由高斯改为 ±1/√8：一致程度仍能排出顺序吗？',
    },
    params: { targets: 'cube', firstLayer: 'signs' },
    expect: 'fails',
    en: 'No. The number is the same, for it knows nothing of the network. Parity is learned, although all its neighbours differ, and its point leaves the curve. One explanation: units with such weights count bits.',
    zh: '不能。那个数与网络无关，所以没有变。奇偶函数处处与邻居相反，却学会了，它的点便离开曲线。一种解释：这样的神经元数的是位数。',
  },
};
