/** Settings worth trying: where the claims hold, and where they break and why. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  half: {
    label: { en: 'Half of the cube', zh: '一半输入' },
    en: 'Eight bits, 256 inputs, a random half of them seen; two hidden layers with the usual Gaussian weights. All three functions are fitted without an error.',
    zh: '八位，共 256 个输入，见过随机的一半；两个隐藏层，常用的高斯初始化。三个函数都拟合得无一出错。',
  },
  'more-data': {
    label: { en: 'Three quarters', zh: '四分之三' },
    question: {
      en: 'Three quarters of the inputs are seen: is parity still worse than a coin on the rest?',
      zh: '见过四分之三的输入：奇偶函数在其余输入上仍不如随机猜测吗？',
    },
    params: { trainShare: 0.75 },
    en: 'Yes, and it is worse than before. The network has more parity in it, but still more is needed: a share as large as the sample. With ten bits it is the other way round, more data help.',
    zh: '是的，而且更差。网络含有的奇偶函数多了，但所需的更多：份额要与样本一样大。十位时正好相反，数据越多越好。',
  },
  'tanh-seven': {
    label: { en: 'tanh, seven bits', zh: 'tanh，七位' },
    question: {
      en: 'With tanh, seven bits instead of eight: is parity still worse than a coin?',
      zh: '用 tanh，位数由八减为七：奇偶函数仍不如随机猜测吗？',
    },
    params: { activation: 'tanh', dimension: 7, steps: 3000 },
    expect: 'fails',
    en: 'No, half are right, but not by guessing. With biases 0 a tanh network starts as an odd function, and parity of seven bits is odd: nearly all are right whose opposite was seen, nearly none of the others.',
    zh: '不是，约对一半，但并非猜测。偏置为 0 时 tanh 网络起初是奇函数，七位的奇偶函数也是：各位全部翻转后的输入若见过，几乎全对；否则几乎全错。',
  },
  shallow: {
    label: { en: 'One hidden layer', zh: '一个隐藏层' },
    question: {
      en: 'One hidden layer instead of two: is parity still worse than a coin?',
      zh: '隐藏层由两个减为一个：奇偶函数仍不如随机猜测吗？',
    },
    params: { hiddenLayers: 1, learningRate: 0.01 },
    expect: 'fails',
    en: 'No: seven in ten are right. But with biases 0 the network starts as a line plus an even function, and parity of eight bits is even: nine in ten are right whose opposite was seen, half of the others.',
    zh: '不再如此：约答对七成。但偏置为 0 时，网络起初是直线加偶函数，而八位的奇偶函数是偶函数：各位全部翻转后的输入若见过，答对九成，否则只有一半。',
  },
  'shallow-spread': {
    label: { en: 'One hidden layer, random biases', zh: '一个隐藏层，随机偏置' },
    question: {
      en: 'One hidden layer, and biases that start from random numbers: is parity worse than a coin?',
      zh: '一个隐藏层，偏置从随机数开始：奇偶函数不如随机猜测吗？',
    },
    params: { hiddenLayers: 1, learningRate: 0.01, biasStd: 1 },
    expect: 'fails',
    en: 'No, but no better either: it is a coin. Nothing but the biases has changed, and with the symmetry of the start the right answers are gone, too.',
    zh: '不是，但也不更好：与随机猜测一样。只改了偏置，起初的对称性没有了，多答对的那些也随之消失。',
  },
  signs: {
    label: { en: 'First layer ±1/√d', zh: '第一层 ±1/√d' },
    question: {
      en: 'The first layer starts from ±1/√d instead of Gaussian weights: is parity worse than a coin?',
      zh: '第一层的初始权重由高斯改为 ±1/√d：奇偶函数仍不如随机猜测吗？',
    },
    params: { init: 'signs' },
    expect: 'fails',
    en: 'No, parity is learned, and nothing else has changed. One explanation: a unit with such weights counts the bits that differ from its pattern, and parity is a function of that count. With seven bits this is as true, but only a third comes out right.',
    zh: '不再如此：奇偶函数学会了，别的都没有变。一种解释：这样的神经元数的是与自身正负号相异的位数，而奇偶由这个数决定。但七位时也是这样，却只答对三分之一。',
  },
  small: {
    label: { en: 'Initial weights × 0.05', zh: '初始权重 × 0.05' },
    question: {
      en: 'Initial weights of a twentieth of the usual size: is parity still worse than a coin?',
      zh: '初始权重只有通常的二十分之一：奇偶函数仍不如随机猜测吗？',
    },
    params: { initScale: 0.05 },
    expect: 'fails',
    en: 'No. Such a network starts close to the zero function. It ends above chance for parity, and learns the majority without an error. With seven bits parity stays below chance.',
    zh: '不再如此。网络起初几乎是零函数，最后奇偶函数好于随机猜测，多数函数全部答对。七位时奇偶函数仍不如随机猜测。',
  },
  large: {
    label: { en: 'Initial weights × 3', zh: '初始权重 × 3' },
    question: {
      en: 'Initial weights of three times the usual size: is parity alone worse than a coin?',
      zh: '初始权重是通常的三倍：仍然只有奇偶函数不如随机猜测吗？',
    },
    params: { initScale: 3, steps: 5000 },
    expect: 'fails',
    en: 'No, all three are at about a coin. The network starts as a large random function. Training corrects it on the inputs that it sees, and says little about the others, whatever the target is.',
    zh: '不是，三个函数都和随机猜测差不多。网络一开始就是很大的随机函数；不论目标是什么，训练只纠正所见的输入，对其余的几乎没有影响。',
  },
  'few-units': {
    label: { en: 'Ten bits, 32 units a layer', zh: '十位，每层 32 个' },
    question: {
      en: 'Ten bits, 922 of 1024 inputs seen, 32 units a layer: is parity still worse than a coin?',
      zh: '十位，1024 个输入见过 922 个，每层 32 个神经元：奇偶函数仍不如随机猜测吗？',
    },
    params: { dimension: 10, trainShare: 0.9, width: 32, laterWidth: 32, steps: 5000 },
    expect: 'fails',
    en: 'No: about three quarters of the rest are right. The second layer matters: with 256 units there it is near a coin, with 256 in the first hardly worse. One explanation: a network short of units has to find the rule.',
    zh: '不再如此：其余输入约答对四分之三。要紧的是第二层：加到 256 个，便接近随机猜测；第一层加到 256 个，几乎不变差。一种解释：神经元不够用，只好去找规律。',
  },
};
