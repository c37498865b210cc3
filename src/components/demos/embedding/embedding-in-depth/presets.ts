/** Presets of embedding-in-depth. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  relu: {
    label: { en: 'One ReLU layer, bias 1.5', zh: '一层 ReLU，偏置 1.5' },
    en: 'A ReLU that is on for all data is a straight line, and a straight line can be undone by the weights after it. Nothing changes, and no new direction leads down.',
    zh: '对所有数据都打开的 ReLU 就是一条直线，后面的权重可以把它抵消。什么都没有变，也没有新的下坡方向。',
  },
  'way-down': {
    label: { en: 'One more ReLU, output weight 0', zh: '多一个 ReLU，输出权重为 0' },
    question: {
      en: 'The inserted layer gets one ReLU more, with output weight 0: only flat directions again?',
      zh: '插入的层再多一个 ReLU，输出权重为 0：新添的方向仍全是平坦的吗？',
    },
    params: { extra: true, deepSteps: 5000 },
    expect: 'fails',
    en: 'The way out in depth: one negative eigenvalue, and the nudged network leaves. The new unit is on at some points and off at others: a bend that the layer had not had. The gradient is zero all the same.',
    zh: '这就是出路：有了一个负特征值，受扰动的网络便离开。新神经元在一些点上打开，在另一些点上关闭，这处弯折是原来没有的；梯度却仍为零。',
  },
  'small-bias': {
    label: { en: 'Bias 0.5', zh: '偏置 0.5' },
    question: {
      en: 'Bias 0.5 instead of 1.5: are output and zero gradient kept?',
      zh: '偏置由 1.5 改为 0.5：输出与零梯度都保得住吗？',
    },
    params: { bias: 0.5 },
    expect: 'fails',
    en: 'Off on part of the data, the unit has a bend that no later weight can undo: another output, and a gradient.',
    zh: '这个神经元在一部分数据上关闭，后面的权重抵消不了这处弯折：输出变了，梯度也不再为零。',
  },
  'three-layers': {
    label: { en: 'Three ReLU layers', zh: '三层 ReLU' },
    question: {
      en: 'Three layers are inserted: the same output, only flat directions, and the same way out?',
      zh: '插入三层：输出不变，只添平坦方向，出路也仍在边缘之外吗？',
    },
    params: { insertedLayers: 3, deepSteps: 10000 },
    en: 'What the first inserted layer passes on is positive, so the next ones pass it on as it is. Each adds two flat directions.',
    zh: '第一个插入层的输出为正，后面各层就原样传下去。每层增加两个平坦方向。',
  },
  linear: {
    label: { en: 'A linear layer', zh: '线性层' },
    question: {
      en: 'A linear layer instead of ReLU: does everything stay as claimed, the way out included?',
      zh: '插入线性层而不是 ReLU：各条都还成立吗，包括那条出路？',
    },
    params: { inserted: 'identity' },
    expect: 'fails',
    en: 'A linear layer is linear everywhere: the valley has no edge. Output, gradient and curvature are as claimed, but there is no way out: depth without a bend only adds flat directions.',
    zh: '线性层处处线性，谷底没有边缘：输出、梯度与曲率都如所说，却没有出路。没有弯折的深度，只添平坦方向。',
  },
  tanh: {
    label: { en: 'A tanh layer, ε = 0.01', zh: 'tanh 层，ε = 0.01' },
    question: {
      en: 'A tanh layer used near 0, with ε = 0.01: are output and zero gradient kept?',
      zh: '插入只用 0 附近一段的 tanh 层，ε = 0.01：输出与零梯度都保得住吗？',
    },
    params: { inserted: 'tanh' },
    expect: 'fails',
    en: 'tanh is straight nowhere, only nearly so around 0. With ε = 0.01 the output changes by <Ledger preset="tanh" claim="same-output" stat="median" digits="5" />, as ε², and the gradient is small, as ε, but neither is zero.',
    zh: 'tanh 处处都不直，只在 0 附近近似为直线。ε = 0.01 时输出改变 <Ledger preset="tanh" claim="same-output" stat="median" digits="5" />，随 ε² 缩小，梯度随 ε 缩小，都不为零。',
  },
  'two-neurons': {
    label: { en: 'Two neurons, four steps', zh: '两个神经元，四级台阶' },
    question: {
      en: 'Two neurons face four steps, and two ReLU units are inserted: does it all hold again?',
      zh: '两个神经元面对四级台阶，再插入两个 ReLU 神经元：各条仍成立吗？',
    },
    params: { width: 2, target: 'four-steps', trainSteps: 1000, deepSteps: 10000 },
    en: 'Four steps for two neurons: again a minimum that is not good enough, again lifted as it is. The inserted layer has an identity matrix and two biases: six flat directions.',
    zh: '两个神经元要拟合四级台阶：又是不够好的极小点，又原样提升上去。插入层有一个单位矩阵和两个偏置：六个平坦方向。',
  },
  'no-output-bias': {
    label: { en: 'No output bias', zh: '没有输出偏置' },
    question: {
      en: 'The shallow network has no output bias: is the deeper one at a critical point?',
      zh: '浅网络没有输出偏置：提升之后还是临界点吗？',
    },
    params: { outputBias: false },
    expect: 'fails',
    en: 'The new biases shift the whole output. In the shallow network nobody had trained such a shift.',
    zh: '新的偏置会把输出整体平移，而浅网络从未训练过这种平移。',
  },
  'too-early': {
    label: { en: 'Inserted after 100 steps', zh: '训练 100 步后插入' },
    question: {
      en: 'The layer is inserted after 100 steps, no Newton steps: is the gradient zero?',
      zh: '只训练 100 步就插入，不用牛顿法：梯度为零吗？',
    },
    params: { newton: false, trainSteps: 100 },
    expect: 'fails',
    en: 'After 100 steps and no more the shallow network is still on its way. The deeper network computes the same all the same, and is on its way too: what is not critical does not become critical.',
    zh: '只训练了 100 步，浅网络还在途中；深网络表示同一个函数，也还在途中：不是临界点的，提升之后也不是。',
  },
};
