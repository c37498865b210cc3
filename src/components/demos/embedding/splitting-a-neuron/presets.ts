/** Presets of splitting-a-neuron. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  split: {
    label: { en: 'One neuron, two halves', zh: '一分为二' },
    en: 'Both halves look at the input alike and share the output weight, 0.3 a and 0.7 a. Their sum is the old neuron, and a share of a zero gradient is zero.',
    zh: '两半的输入权重相同，输出权重分作 0.3 a 与 0.7 a。加起来就是原来的神经元；零梯度按份额分开，仍然是零。',
  },
  outside: {
    label: { en: 'More than all of it', zh: '份额超过 1' },
    params: { alpha: 1.8 },
    en: 'One half gets 1.8 a, the other −0.8 a: they work against each other, and the sum is still a. α may be any number, so a point of the narrow network becomes a whole line of critical points.',
    zh: '一半得 1.8 a，另一半得 −0.8 a，两者互相抵消一部分，和仍为 a。α 可取任何实数：窄网络的一个临界点成为宽网络中的一整条临界直线。',
  },
  'two-neurons': {
    label: { en: 'Two neurons, one splits', zh: '两个神经元拆一个' },
    params: { width: 2, target: 'three' },
    en: 'Only the first neuron is split; the second stays as it is. The starting weights decide which of several critical points is reached (try other seeds): the embedding works at each.',
    zh: '只拆第一个神经元，第二个原样保留。初始权重决定到达哪一个临界点（可换随机种子试试），嵌入在每一个临界点都成立。',
  },
  null: {
    label: { en: 'A null neuron', zh: '零神经元' },
    params: { embedding: 'null' },
    en: 'The new neuron has w = b = 0 and output weight 0. It adds nothing, and as tanh 0 = 0 its output weight has no gradient either.',
    zh: '新神经元的 w = b = 0，输出权重也为 0：它对输出没有贡献；又因为 tanh 0 = 0，它的输出权重也没有梯度。',
  },
  several: {
    label: { en: 'Several at once', zh: '多步并用' },
    params: { embedding: 'several', width: 2, target: 'three' },
    en: 'The first neuron becomes three: two copies and a mirrored one, (−w, −b) with the output weight’s sign turned, which is a copy too because tanh is odd. A null neuron comes beside them.',
    zh: '第一个神经元变成三个：两个副本和一个镜像副本，即 (−w, −b) 且输出权重变号；tanh 是奇函数，所以镜像也是副本。此外再添一个零神经元。',
  },
  'null-elsewhere': {
    label: { en: 'Breaks it: a null neuron that looks somewhere', zh: '反例：有输入的零神经元' },
    params: { embedding: 'null', nullInput: [[1, 0.5]] },
    expect: 'fails',
    en: 'Its output weight is 0, so the output is the same. But the new neuron would be of use: its feature correlates with the error, and its output weight has a gradient. Drag it onto the green curve, where the correlation is zero.',
    zh: '它的输出权重为 0，输出因此不变。但这个新神经元派得上用场：它的特征与误差相关，其输出权重的梯度不为零。把它拖到绿色曲线上，相关性便为零。',
  },
  unequal: {
    label: { en: 'Breaks it: unequal halves', zh: '反例：两半不相等' },
    params: { difference: 0.3 },
    expect: 'fails',
    en: 'The second half has its w changed by 0.3. The halves no longer add up to the old neuron: the output changes, and so does the error that the gradient is made of.',
    zh: '第二半的 w 改变了 0.3，两半之和不再是原来的神经元：输出变了，构成梯度的误差也随之改变。',
  },
  'both-whole': {
    label: { en: 'Breaks it: both keep the whole weight', zh: '反例：两半都保留全部权重' },
    params: { alpha: 0.5, total: 2 },
    expect: 'fails',
    en: 'Copying a neuron is not splitting it: if both copies keep the output weight a, the neuron counts twice. The shares must add up to 1.',
    zh: '复制不是拆分：如果两个副本都保留输出权重 a，这个神经元就算了两次。份额之和必须为 1。',
  },
  early: {
    label: { en: 'Breaks it: split too early', zh: '反例：拆得太早' },
    params: { steps: 100, newton: false },
    expect: 'fails',
    en: 'After 100 steps of gradient descent the network is not yet at a critical point. Splitting keeps the output here too, but there is no zero gradient to inherit: each half gets its share of one that is not zero.',
    zh: '梯度下降 100 步之后，网络还没有到达临界点。拆分照样不改变输出，但没有零梯度可以继承：两半各分到一份不为零的梯度。',
  },
};
