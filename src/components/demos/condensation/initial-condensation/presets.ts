/** The setting of the paper, and others: an optimiser, and four settings that break a claim. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  tanh: {
    label: { en: 'tanh', zh: 'tanh' },
    en: 'The data and the initial scale of the paper. 50 neurons with random directions in six dimensions end on one line; with one input they end at the extrema that the data dictate.',
    zh: '论文的数据与初始化尺度。50 个神经元在六维空间里方向各异，最后聚到一条线上；一维输入时，聚到数据所决定的极值方向上。',
  },
  'not-small': {
    label: { en: 'Initial scale g = 0.5', zh: '初始化 g = 0.5' },
    question: {
      en: 'A much larger initial scale, g = 0.5: do the neurons still line up before the output has moved?',
      zh: '初始化尺度大得多，g = 0.5：神经元仍在输出变化之前聚到一条线上吗？',
    },
    params: { scale: 0.5 },
    expect: 'fails',
    en: 'The output leaves zero within a few steps, before the neurons have had time to turn.',
    zh: '几步之内输出就离开了零，神经元来不及转动。',
  },
  adam: {
    label: { en: 'Adam', zh: 'Adam' },
    question: {
      en: 'Adam instead of gradient descent: are there still p lines for each p, at the extrema?',
      zh: '换成 Adam：每个 p 仍有 p 条线，都在极值方向上吗？',
    },
    params: { optimiser: 'adam', scale: 2 },
    expect: 'fails',
    en: 'Two of the three lines of x² tanh x are turned by <Ledger preset="adam" claim="lines" stat="min" /> to <Ledger preset="adam" claim="lines" stat="max" />°, towards the diagonals: Adam moves all weights at nearly one speed. The other lines are on an axis or a diagonal already, and stay.',
    zh: 'x² tanh x 的三条线有两条向对角方向偏了 <Ledger preset="adam" claim="lines" stat="min" /> 到 <Ledger preset="adam" claim="lines" stat="max" /> 度：Adam 使所有权重的移动速度几乎相同。其余的线本来就在坐标轴或对角方向上，保持不动。',
  },
  'two-lines': {
    label: { en: 'x tanh x', zh: 'x tanh x' },
    question: {
      en: 'x tanh x with five inputs: do more than 99% of the pairs become parallel or opposite?',
      zh: '输入五维，激活函数 x tanh x：仍有 99% 以上的神经元对同向或反向吗？',
    },
    params: { activation: 'xTanh' },
    expect: 'fails',
    en: 'The neurons condense, but onto two lines at right angles. Pairs on different lines are not aligned: a half to nine tenths of all pairs are, depending on how the neurons share themselves out.',
    zh: '神经元仍然凝聚，但聚到互相垂直的两条线上。分处两条线的神经元对不算同向或反向，所以只占一半到九成，视神经元如何分布而定。',
  },
  relu: {
    label: { en: 'ReLU', zh: 'ReLU' },
    question: {
      en: 'ReLU with five inputs: do more than 99% of the pairs become parallel or opposite?',
      zh: '输入五维，激活函数 ReLU：仍有 99% 以上的神经元对同向或反向吗？',
    },
    params: { activation: 'relu' },
    expect: 'fails',
    en: 'ReLU has no leading power at 0, so the theory sets no bound: the neurons gather in directions that the data dictate, three to eight of them in twenty seeds, and pairs in different ones are not aligned.',
    zh: 'ReLU 在 0 处没有首项幂次，理论不给出上限：神经元聚到由数据决定的几个方向，二十个种子里有三到八个；分处不同方向的神经元对不算同向或反向。',
  },
  'one-clock': {
    label: { en: 'One clock for all', zh: '共用一个时钟' },
    question: {
      en: 'Plain gradient descent, one learning rate for all neurons: still p lines for each p?',
      zh: '普通梯度下降，所有神经元共用一个学习率：每个 p 仍有 p 条线吗？',
    },
    params: { optimiser: 'gd' },
    expect: 'fails',
    en: 'For tanh all neurons turn at one speed. For p = 2, 3 the larger a neuron, the faster it grows and turns: whichever is ahead, by size or by place, runs away and ends the phase before the others.',
    zh: 'tanh 的神经元转得一样快。p = 2、3 时神经元越大，长得越快，转得也越快：无论凭大小还是凭位置，谁领先谁就一路猛长，不等别的转到位就结束了第一阶段。',
  },
};
