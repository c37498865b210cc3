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
    params: { trainShare: 0.75 },
    en: 'More data, and parity gets worse: an unseen input now has more seen neighbours, and all of them have the opposite answer.',
    zh: '数据更多，奇偶函数反而更差：未见输入的邻居中有更多是见过的，而它们的答案全都相反。',
  },
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    params: { activation: 'tanh' },
    en: 'A smooth activation instead of a kink: majority gets easier, parity stays below chance.',
    zh: '用光滑的激活函数代替折线：多数函数更容易学，奇偶函数仍低于瞎猜。',
  },
  signs: {
    label: { en: 'Breaks it: first layer ±1/√d', zh: '反例：第一层 ±1/√d' },
    params: { init: 'signs' },
    expect: 'fails',
    en: 'Only the first layer’s initial weights change, from Gaussian to signs, and parity is learned. A unit with weights ±1/√d sees how many bits differ from its own pattern, and the parity is, up to a sign, a function of that count alone.',
    zh: '只把第一层的初始权重从高斯换成正负号，奇偶函数就学会了。权重为 ±1/√d 的神经元看到的是输入与自身符号相异的位数，而奇偶函数除一个正负号外只取决于这个数。',
  },
  shallow: {
    label: { en: 'Breaks it: one hidden layer', zh: '反例：一个隐藏层' },
    params: { hiddenLayers: 1, learningRate: 0.01 },
    expect: 'fails',
    en: 'With one hidden layer the same data give about 70% on the unseen half. “Networks cannot learn parity” is a statement about a setting, not about networks.',
    zh: '只用一个隐藏层，同样的数据在未见的一半上约有 70% 的正确率。“神经网络学不会奇偶函数”说的是某种设定，而不是所有网络。',
  },
  small: {
    label: { en: 'Breaks it: small initial weights', zh: '反例：小初始权重' },
    params: { initScale: 0.05 },
    expect: 'fails',
    en: 'With weights a twentieth of the usual size the network starts close to the zero function. It ends above chance for parity, and learns the majority without an error.',
    zh: '初始权重缩小到二十分之一，网络从几乎为零的函数出发。最后奇偶函数高于瞎猜，多数函数则全部答对。',
  },
  large: {
    label: { en: 'Breaks it: large initial weights', zh: '反例：大初始权重' },
    params: { initScale: 3, steps: 5000 },
    expect: 'fails',
    en: 'Such a network starts as a large random function: outputs of 15 and more where ±1 is asked. Training corrects the seen inputs; on the unseen ones the outputs are still far too large, and right about as often as a coin, for all three functions.',
    zh: '这样的网络一开始就是一个很大的随机函数：要求输出 ±1，它却输出 15 以上。训练纠正了所见的输入；在未见的输入上，输出仍然过大，三个函数的正确率都和抛硬币差不多。',
  },
  'few-units': {
    label: { en: 'Breaks it: many examples, few units', zh: '反例：样本多、神经元少' },
    params: { dimension: 10, trainShare: 0.9, width: 32, laterWidth: 32, steps: 5000 },
    expect: 'fails',
    en: 'Ten bits, 922 of 1024 inputs seen, 32 units a layer: about three quarters of the rest are right. With 64 units a layer it is nearer to a half, with 256 again below chance. A network short of units has to find the rule.',
    zh: '十位，见过 1024 个输入中的 922 个，每层 32 个神经元：其余输入约答对四分之三。每层 64 个时接近一半，256 个时又低于瞎猜。神经元不够用的网络只好去找规律。',
  },
};
