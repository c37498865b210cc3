/** Presets of splitting-a-neuron. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  split: {
    label: { en: 'Shares 0.3 and 0.7', zh: '份额 0.3 与 0.7' },
    en: 'Both halves look at the input alike and share the output weight, 0.3 a and 0.7 a. Their sum is the old neuron, and a share of a zero gradient is zero.',
    zh: '两半的输入权重相同，输出权重分作 0.3 a 与 0.7 a。加起来就是原来的神经元；零梯度按份额分开，仍然是零。',
  },
  outside: {
    label: { en: 'Shares 1.8 and −0.8', zh: '份额 1.8 与 −0.8' },
    question: {
      en: 'One half gets 1.8 a, the other −0.8 a: the same output, and a zero gradient?',
      zh: '一半得 1.8 a，另一半得 −0.8 a：输出不变，梯度仍为零吗？',
    },
    params: { alpha: 1.8 },
    en: 'One half gets 1.8 a, the other −0.8 a: they work against each other, and the sum is still a. α may be any number, so a point of the narrow network becomes a whole line of critical points.',
    zh: '两半互相抵消一部分，和仍为 a。α 可取任何实数，所以窄网络的一个临界点成为宽网络中一整条直线的临界点。',
  },
  'both-whole': {
    label: { en: 'Both copies keep all of a', zh: '两个副本都保留 a' },
    question: {
      en: 'Both copies keep the whole output weight a: the same output, and a zero gradient?',
      zh: '两个副本都保留全部输出权重 a：输出不变，梯度仍为零吗？',
    },
    params: { alpha: 0.5, total: 2 },
    expect: 'fails',
    en: 'Copying a neuron is not splitting it: if both copies keep the output weight a, the neuron counts twice. The shares must add up to 1.',
    zh: '复制不是分裂：如果两个副本都保留输出权重 a，这个神经元就算了两次。份额之和必须为 1。',
  },
  'two-neurons': {
    label: { en: 'Two neurons, one splits', zh: '两个，分裂一个' },
    question: {
      en: 'Of two neurons only the first is split: the same output, and a zero gradient?',
      zh: '两个神经元中只分裂第一个：输出不变，梯度仍为零吗？',
    },
    params: { width: 2, target: 'three' },
    en: 'The second neuron stays as it is. The starting weights decide which of several critical points is reached (try other seeds): the embedding works at each.',
    zh: '第二个神经元原样保留。初始权重决定到达哪一个临界点（可换种子试试），嵌入在每一个临界点都成立。',
  },
  unequal: {
    label: { en: 'Halves with different w', zh: '两半的 w 不同' },
    question: {
      en: 'The input weights w of the halves differ by 0.3: the same output, and a zero gradient?',
      zh: '两半的输入权重 w 相差 0.3：输出不变，梯度仍为零吗？',
    },
    params: { difference: 0.3 },
    expect: 'fails',
    en: 'The second half has its w changed by 0.3. The halves no longer add up to the old neuron: the output changes, and so does the error that the gradient is made of.',
    zh: '第二半的 w 改变了 0.3，两半之和不再是原来的神经元：输出变了，构成梯度的误差也随之改变。',
  },
  null: {
    label: { en: 'A null neuron at the origin', zh: '原点处的零神经元' },
    question: {
      en: 'A new neuron with w = b = 0 and output weight 0 is added: is the gradient still zero?',
      zh: '添加一个 w = b = 0、输出权重为 0 的神经元：梯度仍为零吗？',
    },
    params: { embedding: 'null' },
    en: 'The new neuron has w = b = 0 and output weight 0. It adds nothing, and as tanh 0 = 0 its output weight has no gradient either.',
    zh: '新神经元的 w = b = 0，输出权重也为 0：它对输出没有贡献；又因为 tanh 0 = 0，它的输出权重也没有梯度。',
  },
  'null-elsewhere': {
    label: { en: 'A null neuron at (1, 0.5)', zh: '(1, 0.5) 处的零神经元' },
    question: {
      en: 'The new neuron has output weight 0 and input weights (1, 0.5): is the gradient still zero?',
      zh: '新神经元的输出权重为 0，输入权重为 (1, 0.5)：梯度仍为零吗？',
    },
    params: { embedding: 'null', nullInput: [[1, 0.5]] },
    expect: 'fails',
    en: 'Its output weight is 0, so the output is the same. But the new neuron would be of use: its feature correlates with the error, and its output weight has a gradient. Drag it onto the green curve, where the correlation is zero.',
    zh: '输出权重为 0，输出因此不变。但这个新神经元用得上：它的特征与误差相关，输出权重的梯度不为零。把它拖到绿色曲线上，相关性便为零。',
  },
  several: {
    label: { en: 'Copies, a mirror image, a null', zh: '副本、镜像与零神经元' },
    question: {
      en: 'Two copies, a mirrored copy and a null neuron at once: is the gradient still zero?',
      zh: '两个副本、一个镜像副本，再加一个零神经元：梯度仍为零吗？',
    },
    params: { embedding: 'several', width: 2, target: 'three' },
    en: 'The first neuron becomes three: two copies and a mirrored one, (−w, −b) with the output weight’s sign turned, which is a copy too because tanh is odd. A null neuron comes beside them.',
    zh: '第一个神经元变成三个：两个副本和一个镜像副本，即 (−w, −b) 且输出权重变号；tanh 是奇函数，所以镜像也是副本。此外再添一个零神经元。',
  },
  early: {
    label: { en: 'Split after 100 steps', zh: '训练 100 步后分裂' },
    question: {
      en: 'Split after 100 steps of gradient descent, no Newton steps: is the gradient zero?',
      zh: '梯度下降 100 步后就分裂，不用牛顿法：梯度为零吗？',
    },
    params: { steps: 100, newton: false },
    expect: 'fails',
    en: 'After 100 steps of gradient descent the network is not yet at a critical point. Splitting keeps the output here too, but there is no zero gradient to inherit: each half gets its share of one that is not zero.',
    zh: '梯度下降 100 步之后，网络还没有到达临界点。分裂照样不改变输出，但没有零梯度可以继承：两半各分到一份不为零的梯度。',
  },
};
