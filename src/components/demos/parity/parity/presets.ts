/** Settings worth trying: where the claims hold, and where they break and why. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  half: {
    label: { en: 'Half of the cube', zh: '一半输入' },
    en: 'Eight bits, 256 inputs, a random half of them seen; two hidden layers with the usual Gaussian weights. All three functions are fitted without an error.',
    zh: '八位、共 256 个输入，随机看到一半；两个隐藏层，常用的高斯初始化。三个函数都被无误地拟合。',
  },
  'more-data': {
    label: { en: 'Three quarters', zh: '四分之三' },
    question: {
      en: 'Three quarters of the inputs are seen: is parity still worse than a coin on the rest?',
      zh: '见过四分之三的输入：奇偶函数在其余输入上仍不如抛硬币吗？',
    },
    params: { trainShare: 0.75 },
    en: 'Yes, and worse than before: an unseen input now has more seen neighbours, and all of them have the opposite answer.',
    zh: '是的，而且更差：未见输入的邻居中有更多是见过的，而它们的答案全都相反。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    question: {
      en: 'A smooth activation, tanh instead of ReLU: is parity still worse than a coin?',
      zh: '换成光滑的激活函数 tanh：奇偶函数仍不如抛硬币吗？',
    },
    params: { activation: 'tanh' },
    en: 'Yes. Without the kink majority gets easier, and parity stays below chance.',
    zh: '是的。没有了折线，多数函数更容易学，奇偶函数仍低于瞎猜。',
  },
  shallow: {
    label: { en: 'One hidden layer', zh: '一个隐藏层' },
    question: {
      en: 'One hidden layer instead of two: is parity still worse than a coin?',
      zh: '一个隐藏层，而不是两个：奇偶函数仍不如抛硬币吗？',
    },
    params: { hiddenLayers: 1, learningRate: 0.01 },
    expect: 'fails',
    en: 'No: the same data give about three quarters right on the unseen half. “Networks cannot learn parity” is a statement about a setting, not about networks.',
    zh: '不再如此：同样的数据，未见的一半约能答对四分之三。“神经网络学不会奇偶函数”说的是某种设定，而不是所有网络。',
  },
  signs: {
    label: { en: 'First layer ±1/√d', zh: '第一层 ±1/√d' },
    question: {
      en: 'The first layer starts from ±1/√d instead of Gaussian weights: is parity worse than a coin?',
      zh: '第一层从 ±1/√d 而不是高斯权重出发：奇偶函数仍不如抛硬币吗？',
    },
    params: { init: 'signs' },
    expect: 'fails',
    en: 'No, parity is learned, and nothing else has changed. A unit with weights ±1/√d sees how many bits differ from its own pattern, and the parity is, up to a sign, a function of that count alone.',
    zh: '不再如此：奇偶函数学会了，而别的什么都没有变。权重为 ±1/√d 的神经元看到的是输入与自身符号相异的位数，而奇偶函数除正负号外只取决于这个数。',
  },
  small: {
    label: { en: 'Initial weights × 0.05', zh: '初始权重 × 0.05' },
    question: {
      en: 'Initial weights of a twentieth of the usual size: is parity still worse than a coin?',
      zh: '初始权重只有通常的二十分之一：奇偶函数仍不如抛硬币吗？',
    },
    params: { initScale: 0.05 },
    expect: 'fails',
    en: 'No. Such a network starts close to the zero function. It ends above chance for parity, and learns the majority without an error.',
    zh: '不再如此。网络从几乎为零的函数出发，最后奇偶函数高于瞎猜，多数函数则全部答对。',
  },
  large: {
    label: { en: 'Initial weights × 3', zh: '初始权重 × 3' },
    question: {
      en: 'Initial weights of three times the usual size: is parity alone worse than a coin?',
      zh: '初始权重是通常的三倍：仍然只有奇偶函数不如抛硬币吗？',
    },
    params: { initScale: 3, steps: 5000 },
    expect: 'fails',
    en: 'No, all three are at about a coin. The network starts as a large random function, with outputs of 15 and more where ±1 is asked. Training corrects the seen inputs; on the unseen ones the outputs stay far too large.',
    zh: '不是，三个函数都和抛硬币差不多。网络一开始就是很大的随机函数：要求输出 ±1，它却输出 15 以上。训练纠正了所见的输入；在未见的输入上，输出仍然过大。',
  },
  'few-units': {
    label: { en: 'Ten bits, 32 units a layer', zh: '十位，每层 32 个' },
    question: {
      en: 'Ten bits, 922 of 1024 inputs seen, 32 units a layer: is parity still worse than a coin?',
      zh: '十位，1024 个输入见过 922 个，每层 32 个神经元：奇偶函数仍不如抛硬币吗？',
    },
    params: { dimension: 10, trainShare: 0.9, width: 32, laterWidth: 32, steps: 5000 },
    expect: 'fails',
    en: 'No: about three quarters of the rest are right. With 64 units a layer it is nearer to a half, with 256 again below chance. A network short of units has to find the rule.',
    zh: '不再如此：其余输入约答对四分之三。每层 64 个时接近一半，256 个时又低于瞎猜。神经元不够用的网络只好去找规律。',
  },
};
