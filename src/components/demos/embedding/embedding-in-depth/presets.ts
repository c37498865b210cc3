/** Presets of embedding-in-depth. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  relu: {
    label: { en: 'One ReLU layer more', zh: '插入一层 ReLU' },
    en: 'A ReLU that is on for all data is a straight line, and a straight line can be undone by the weights after it. Nothing changes, and no new direction leads down.',
    zh: '对所有数据都处于激活状态的 ReLU 就是一条直线，后面的权重可以把它抵消。什么都没有变，也没有新的下坡方向。',
  },
  'three-layers': {
    label: { en: 'Three layers more', zh: '插入三层' },
    params: { insertedLayers: 3, deepSteps: 10000 },
    en: 'What the first inserted layer passes on is positive, so the next ones pass it on as it is. Each adds two flat directions.',
    zh: '第一个插入层的输出为正，后面各层就原样传下去。每层增加两个平坦方向。',
  },
  'two-neurons': {
    label: { en: 'Two neurons, four steps', zh: '两个神经元，四级台阶' },
    params: { width: 2, target: 'four-steps', trainSteps: 1000, deepSteps: 10000 },
    en: 'Four steps for two neurons: again a minimum that is not good enough, again lifted as it is. The inserted layer has an identity matrix and two biases: six flat directions.',
    zh: '两个神经元面对四级台阶：又是一个不够好的极小点，又原样提升上去。插入层有一个单位矩阵和两个偏置，增加六个平坦方向。',
  },
  'small-bias': {
    label: { en: 'Breaks it: bias too small', zh: '反例：偏置太小' },
    params: { bias: 0.5 },
    expect: 'fails',
    en: 'The unit is off on part of the data. There its line has a bend that no later weight can undo: the output changes, and the point is no longer critical. Trained on from there, the network even gets below the shallow minimum, for it is beyond the edge already.',
    zh: '在一部分数据上，这个单元是关闭的。直线在那里折断，后面的权重无法抵消：输出改变，该点也不再是临界点。从这里继续训练，反而能降到浅网络的极小点以下，因为它已经在边缘之外。',
  },
  tanh: {
    label: { en: 'Breaks it: a tanh layer', zh: '反例：插入 tanh 层' },
    params: { inserted: 'tanh' },
    expect: 'fails',
    en: 'tanh is straight nowhere, only nearly so around 0. With ε = 0.01 the output changes by 5e-5, as ε², and the gradient is small, as ε, but neither is zero. Lower ε and watch.',
    zh: 'tanh 没有哪一段是真正的直线，只在 0 附近近似为直线。ε = 0.01 时输出的改变约为 5e-5，随 ε² 缩小；梯度随 ε 缩小；两者都不为零。试试更小的 ε。',
  },
  'no-output-bias': {
    label: { en: 'Breaks it: no output bias', zh: '反例：没有输出偏置' },
    params: { outputBias: false },
    expect: 'fails',
    en: 'The output is the same to the last digit, yet the gradient is not zero. The new biases shift the output as a whole, and so does the output bias that makes up for them. In the shallow network nobody had trained such a shift.',
    zh: '输出直到最后一位都相同，梯度却不为零。新的偏置以及用来抵消它们的输出偏置都会把输出整体平移，而浅网络从未训练过这种平移。',
  },
  'too-early': {
    label: { en: 'Breaks it: inserted too early', zh: '反例：插入得太早' },
    params: { newton: false, trainSteps: 100 },
    expect: 'fails',
    en: 'After 100 steps and no more the shallow network is still on its way. The deeper network computes the same all the same, and is on its way too: what is not critical does not become critical.',
    zh: '只训练了 100 步，浅网络还在途中。深网络照样计算同一个函数，也同样在途中：不是临界点的，提升之后也不会成为临界点。',
  },
  linear: {
    label: { en: 'Breaks it: a linear layer', zh: '反例：插入线性层' },
    params: { inserted: 'identity' },
    expect: 'fails',
    en: 'A linear layer is linear everywhere: the valley has no edge. Output, gradient and curvature are as claimed, but there is no way out: depth without a bend only adds flat directions.',
    zh: '线性层处处线性，谷底没有边缘。输出、梯度与曲率都如所述，但没有出路：没有弯折的深度只会增加平坦方向。',
  },
};
