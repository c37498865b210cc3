/** The same measure where nothing fine is left to learn, where little noise is in the labels, and in networks that start or bend otherwise. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  digits: {
    label: { en: 'Digits, even or odd', zh: '数字，判断奇偶' },
    en: 'Two networks with two hidden layers and the same first weights see 300 images; one is told the true labels, the other labels that a coin has flipped.',
    zh: '两个网络，各两个隐藏层，初始权重相同，所见为同样的 300 张图像：一个用真实标签，另一个的标签由抛硬币决定是否翻转。',
  },
  'left-out': {
    label: { en: 'The last tenth left out', zh: '去掉最后一成' },
    question: {
      en: 'At nine tenths right, the images still wrong are left out: does the changed answer come closer by a quarter?',
      zh: '答对九成时，把仍答错的图像去掉：答案改变处还会近四分之一吗？',
    },
    params: { last: 'left' },
    expect: 'fails',
    en: 'It comes less close, and mostly not by a quarter. Nothing else was changed: the rest of the way was the price of these few images.',
    zh: '靠近得少了，多半不到四分之一。别的都没有变：其余那一段，就是这少数图像的代价。',
  },
  bits: {
    label: { en: 'Eight bits: one bit, and parity', zh: '八位：单独一位与奇偶函数' },
    question: {
      en: 'One network learns the first of eight bits, the other their parity: does the changed answer come closer to the first?',
      zh: '一个网络学八位中的第一位，另一个学奇偶函数：第一个网络的答案改变处会靠近吗？',
    },
    params: { data: 'bits' },
    expect: 'fails',
    en: 'It moves away, to about halfway to the input with this bit flipped. One explanation: one wave of degree 1 has no details. For parity it ends about half as far, though there every neighbour has the other answer.',
    zh: '不会，反而变远，最后约为到该位翻转后的输入的一半路程。一种解释：1 阶的单个波没有细节。学奇偶函数的网络，最后的距离约为它的一半，尽管那里每个邻居的答案都相反。',
  },
  twentieth: {
    label: { en: 'One label in twenty flipped', zh: '每二十个标签翻转一个' },
    question: {
      en: 'Only one in twenty labels of the second network is flipped: is its changed answer still less than half as far?',
      zh: '第二个网络只有二十分之一的标签被翻转：到它的答案改变处，距离仍不到第一个网络的一半吗？',
    },
    params: { flipped: 0.05 },
    expect: 'fails',
    en: 'No, but it is closer than with true labels. One explanation: each flipped image has to be told from neighbours with the right label.',
    zh: '不止一半，但仍比用真实标签时近。一种解释：每张标签翻转的图像，都要与标签正确的邻居区分开。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    question: {
      en: 'tanh instead of ReLU: do both comparisons come out the same?',
      zh: '用 tanh 代替 ReLU：两个比较结果相同吗？',
    },
    params: { activation: 'tanh' },
    en: 'They do, and more so: the distances end smaller than with ReLU.',
    zh: '相同，而且更明显：最后的距离比 ReLU 时更小。',
  },
  large: {
    label: { en: 'Initial weights × 10, 1000 steps', zh: '初始权重放大到 10 倍，1000 步' },
    question: {
      en: 'All weights start ten times as large: do both comparisons come out the same?',
      zh: '所有初始权重放大到十倍：两个比较结果相同吗？',
    },
    params: { initScale: 5, steps: 1000 },
    expect: 'fails',
    en: 'No: with true labels the distance is as short as with flipped ones. One explanation: training corrects a large random function only on what it sees.',
    zh: '不同：用真实标签，距离与翻转标签时一样短。一种解释：起初的随机函数很大，训练只在所见之处纠正它。',
  },
};
