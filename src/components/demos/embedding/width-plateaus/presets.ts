/** Presets of width-plateaus. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  stairs: {
    label: { en: 'Widths 1, 2, 3, 20 and 100', zh: '宽度 1、2、3、20、100' },
    en: 'In each network one neuron grows first, the one that began largest. With it alone the network is as good as one neuron can be, and stops. It goes on when the next neuron has grown; among a hundred the next is never far behind.',
    zh: '每个网络里总有一个神经元先长大，即初始最大的那个。只靠它，网络只能做到一个神经元的最好水平，于是停住。等下一个长大才继续下降；一百个里，下一个总不会落后太多。',
  },
  wider: {
    label: { en: 'Widest 400, initial scale 0.007', zh: '最宽 400，尺度 0.007' },
    question: {
      en: 'Four hundred neurons: one plateau for all widths, and does the widest leave it first?',
      zh: '最宽的有四百个神经元：各宽度仍停在同一平台，且最宽的先离开吗？',
    },
    params: { widest: 400, std: 0.007, steps: 30_000 },
    en: 'Four hundred neurons, and still the loss of one; and they are the first to go on. The smaller the initial weights, the closer the plateaus of different widths.',
    zh: '四百个神经元，停留时的损失仍是一个神经元的，而且最先离开。初始权重越小，各宽度的平台越一致。',
  },
  root: {
    label: { en: 'Initial weights s/√m, widest 200', zh: '初始权重 s/√m' },
    question: {
      en: 'Initial weights s/√m, smaller in wide networks: is the widest still the first to leave?',
      zh: '初始权重取 s/√m，网络越宽越小：最宽的网络仍然最先离开平台吗？',
    },
    params: { scaling: 'root', widest: 200 },
    expect: 'fails',
    en: 'The widest now stays longest: each of its neurons begins fourteen times smaller, and an idle neuron needs a time like 1 over its initial weight.',
    zh: '这回最宽的停得最久：它的神经元初始小了十四倍，而长大所需的时间与初始权重成反比。',
  },
  gentle: {
    label: { en: 'A gentler hill', zh: '较缓的峰' },
    question: {
      en: 'A gentler target: one plateau for all widths again, and does the widest leave it first?',
      zh: '换一个较缓的目标：各宽度仍停在同一平台，且最宽的先离开吗？',
    },
    params: { target: 'gentle' },
    en: 'Another loss, 0.0934, and again the same for all. Those that leave may pause once more, near 0.0047: there two neurons do the work.',
    zh: '平台换了一个值 0.0934，各宽度仍然相同。离开的网络可能在 0.0047 附近再停一次，那里由两个神经元承担工作。',
  },
  large: {
    label: { en: 'Initial scale 0.15', zh: '初始尺度 0.15' },
    question: {
      en: 'Initial weights fifteen times as large: does every width still pause at one loss?',
      zh: '初始权重放大到十五倍：各宽度仍会停在同一个损失上吗？',
    },
    params: { std: 0.15 },
    expect: 'fails',
    en: 'The second neuron is so close behind the first that 20 and 100 neurons go straight down. One, two and three still pause: the critical point has not gone, the wide ones only pass too far from it.',
    zh: '第二个神经元紧跟着第一个，20 个和 100 个的一路下降：临界点还在，只是没有靠近它。',
  },
  tanh: {
    label: { en: 'tanh neurons, up, down, up', zh: 'tanh 神经元，升降升' },
    question: {
      en: 'tanh instead of x tanh x: one plateau for all widths, and does the widest leave it first?',
      zh: '把 x tanh x 换成 tanh：各宽度仍停在同一平台，且最宽的先离开吗？',
    },
    params: { activation: 'tanh', target: 'steps' },
    expect: 'fails',
    en: 'One plateau again, a straight line. But where a hundred share the work each is small, and small tanh neurons bend late: the widest leaves last.',
    zh: '仍只有一个平台，即最佳拟合直线。但一百个分担工作，个个很小，弯曲得晚，最后离开。',
  },
  adam: {
    label: { en: 'Adam', zh: 'Adam' },
    question: {
      en: 'Adam instead of gradient descent: do networks of every width still pause at one loss?',
      zh: '用 Adam 代替梯度下降：各种宽度的网络仍停在同一个损失上吗？',
    },
    params: { optimiser: 'adam', learningRate: 0.001 },
    expect: 'fails',
    en: 'With Adam all neurons grow together. Twenty or a hundred stay so small that x tanh x is still x², and pause higher, near 0.25.',
    zh: 'Adam 让所有神经元一起长大。二十个或一百个则个个很小，停在较高的 0.25 附近。',
  },
};
